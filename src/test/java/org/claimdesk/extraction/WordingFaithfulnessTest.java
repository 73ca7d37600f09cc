package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.claimdesk.extraction.period.Period;
import org.junit.jupiter.api.Test;

/** A wording never loses, alters or adds a figure, a negation or a doubt; only the numerals of a resolved date may come in. */
class WordingFaithfulnessTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final LocalDate DAY = LocalDate.of(2020, 2, 6);

    /** What has to be kept. Written apart from the lists of the engine, so that a gap there shows here. */
    private static final Pattern KEPT = Pattern.compile("(?<![\\p{L}\\d])(?:\\d+(?:[.,]\\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|"
            + "hundreds?|thousands?|millions?|billions?|dozens?|half|twice|percent|not|never|no|none|nobody|nothing|neither|nor|without|cannot|\\p{L}+n[’']t|may|might|could|"
            + "reportedly|allegedly|alleged|apparently|perhaps|possibly|probably|likely|suspected|seems?|about|approximately|around|roughly|nearly|almost|least|most|more|less|fewer|"
            + "over|under|only|some|estimated|denied|denies|disputed|doubts?)(?![\\p{L}\\d])|[$€£%]", Pattern.CASE_INSENSITIVE);

    private static final String[] OPENINGS = { "", "", "", "In contrast, ", "But ", "And ", "However, ", "So far ", "Yet another report: ", "Since then, ", "Meanwhile, ", "In March 2019, ",
            "Last month, ", "On Tuesday, ", "Reportedly, ", "Two weeks ago, " };
    private static final String[] SUBJECTS = { "exports", "the ministry", "Verrin", "General Tomas Verrin", "nobody in the city", "no member of the council", "about 40 workers",
            "at least two dozen people", "the alleged thief", "nearly half of the firms", "Harbour Bank", "he", "they", "US forces", "not one of the 12 ships", "Oskar Lindqvist" };
    private static final String[] VERBS = { "rose by", "did not lose", "may have lost", "has never paid", "reportedly spent", "could not find", "paid", "lost almost", "bought no fewer than",
            "sold at most", "had hardly reached", "won’t get", "denied losing", "probably owns more than" };
    private static final String[] FIGURES = { "5 percent", "3,000 tonnes", "$ 1.045 billion", "two million euros", "about 300 houses", "one in five jobs", "between 5 and 7 ships", "0.5 %",
            "tens of thousands of books", "up to 12 boats", "some 40 trees", "a dozen cars", "£4.7k" };
    private static final String[] TIMES = { "", "", "", " last night", " in January", " since last month", " two weeks ago", " over the past 12 months", " in early May", " by the end of last year",
            " until yesterday", " in the first quarter", " on January 3", " this week", " nearly a decade ago", " on Monday", " in not quite three years", " in 2018", " for the last two years" };
    private static final String[] JOINTS = { ", while ", ", but ", "; ", " and ", ", and ", ", whereas ", " because ", ", although ", " if " };
    private static final String[] SPEAKERS = { "", "", "", "Lindqvist said ", "The ministry said that ", "The ministry denied that ", "Nobody said that ", "Verrin reportedly said ",
            "According to the Harbour Bank, ", "Two officials said that ", "Verrin may have said that ", "The report found that " };
    private static final String[] BEHIND = { "", "", "", ", the ministry said", ", according to Verrin", ", he denied", ", two officials said on Monday", ", said Lindqvist, who was not there" };

    @Test
    void composed_sentences_keep_their_figures_negations_and_doubts() {
        var random = new Random(20_261_123);
        int claims = 0;
        int split = 0;
        for (int i = 0; i < 4_000; i++) {
            var text = "General Tomas Verrin met Oskar Lindqvist, the head of Harbour Bank. Oskar Lindqvist said that 12 ships sank. " + sentence(random) + " " + sentence(random);
            var found = EXTRACTOR.extract(text, random.nextInt(8) == 0 ? null : DAY, "en");
            found.claims().forEach(claim -> check(claim, found, text));
            claims += found.claims().size();
            split += found.claims().size() - (int) found.claims().stream().map(FoundClaim::sentence).distinct().count();
        }
        assertThat(claims).as("claims looked at").isGreaterThan(8_000);
        assertThat(split).as("of them second halves").isGreaterThan(500);
    }

    @Test
    void the_seed_article_keeps_its_figures_negations_and_doubts() throws IOException {
        var text = Files.readString(Path.of("seeds/article.txt"));
        var found = EXTRACTOR.extract(text, DAY, "en");
        assertThat(found.claims()).isNotEmpty().allSatisfy(claim -> check(claim, found, text));
    }

    private static String sentence(Random random) {
        var clause = capital(one(SPEAKERS, random) + one(OPENINGS, random).toLowerCase() + clause(random)) + (random.nextInt(3) == 0 ? "" : one(JOINTS, random) + clause(random));
        return (random.nextInt(10) == 0 ? "“" + clause + ",” Lindqvist said" : clause + one(BEHIND, random)) + ".";
    }

    private static String clause(Random random) {
        return one(SUBJECTS, random) + " " + one(VERBS, random) + " " + one(FIGURES, random) + one(TIMES, random);
    }

    private static void check(FoundClaim claim, Extraction found, String text) {
        var selector = claim.selector();
        assertThat(text.substring(selector.start(), selector.end())).isEqualTo(selector.exact());
        var wording = claim.normalisedText();
        assertThat(wording).as(selector.exact()).endsWith(".").doesNotEndWith("..").doesNotEndWith("?.");
        assertThat(Character.isLowerCase(wording.codePointAt(0))).as(wording).isFalse();

        assertThat(found.sentences().stream().flatMap(sentence -> sentence.quantities().stream())).as("no figure is cut: %s", selector.exact())
                .allMatch(figure -> figure.end() <= selector.start() || figure.start() >= selector.end() || figure.start() >= selector.start() && figure.end() <= selector.end());

        var added = new ArrayList<>(kept(wording));
        var lost = new ArrayList<String>();
        int at = 0;
        for (var word : keptOutsideDates(claim, selector)) {
            int next = added.subList(at, added.size()).indexOf(word);
            if (next < 0) {
                lost.add(word);
            } else {
                added.remove(at + next);
                at += next;
            }
        }
        assertThat(lost).as("lost or out of order in: %s%nfrom: %s", wording, selector.exact()).isEmpty();
        var dates = found.sentences().stream().filter(sentence -> sentence.text().equals(claim.sentence())).flatMap(sentence -> sentence.periods().stream()).toList();
        assertThat(added).as("new in: %s%nfrom: %s", wording, selector.exact()).allMatch(word -> dates.stream().anyMatch(date -> names(date, word)));
        assertThat(claim.quantities()).allSatisfy(figure -> assertThat(wording).contains(figure.text().replaceAll("\\s+", " ").substring(1)));
    }

    /** Whether a numeral is a day or a year of the date, or stands in the words for it. */
    private static boolean names(Period date, String numeral) {
        return kept(date.text()).contains(numeral) || List.of(date.start(), date.end()).stream()
                .anyMatch(day -> numeral.equals(String.valueOf(day.getDayOfMonth())) || numeral.equals(String.valueOf(day.getYear())));
    }

    private static List<String> keptOutsideDates(FoundClaim claim, Selector selector) {
        var kept = new ArrayList<String>();
        var words = KEPT.matcher(selector.exact());
        while (words.find()) {
            int start = selector.start() + words.start();
            if (claim.periods().stream().noneMatch(date -> date.textStart() <= start && start < date.textEnd())) {
                kept.add(words.group().toLowerCase());
            }
        }
        return kept;
    }

    private static List<String> kept(String words) {
        return KEPT.matcher(words).results().map(found -> found.group().toLowerCase()).toList();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
