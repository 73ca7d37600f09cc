package org.claimdesk.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.claimdesk.extraction.period.PeriodReader;
import org.claimdesk.extraction.quantity.Quantity.Approximator;
import org.claimdesk.extraction.quantity.Quantity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2020, 2, 6);

    private final QuantityReader reader = new QuantityReader();

    private List<Quantity> read(String text) {
        return reader.read(text, 0, text.length(), new PeriodReader().read(text, 0, text.length(), PUBLISHED));
    }

    private Quantity only(String text) {
        var quantities = read(text);
        assertThat(quantities).as(text).hasSize(1);
        return quantities.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "45 strikes were conducted in Iraq.              | 45      | 45 strikes                 | strikes",
            "They met two senior Iraqi military officials.   | 2       | two senior Iraqi military officials | senior Iraqi military officials",
            "Two hundred and five houses burned.             | 205     | Two hundred and five houses | houses",
            "The city has 1.2 million people.                | 1200000 | 1.2 million people         | people",
            "She bought a dozen eggs.                        | 12      | a dozen eggs               | eggs",
            "Half a million voters stayed at home.           | 500000  | Half a million voters      | voters",
            "A crowd of 1,045 came.                          | 1045    | 1,045                      | ",
            "There were 12,34,567 applicants.                | 1234567 | 12,34,567 applicants       | applicants",
            "Four thousand three hundred pupils failed.      | 4300    | Four thousand three hundred pupils | pupils",
            "It was said one million times.                  | 1000000 | one million times          | times",
            "They tried it twice.                            | 2       | twice                      | " })
    void a_count_has_its_number_and_what_is_counted(String text, BigDecimal value, String words, String unit) {
        var count = only(text);

        assertThat(count.kind()).isEqualTo(Kind.COUNT);
        assertThat(count.value()).isEqualByComparingTo(value);
        assertThat(count.text()).isEqualTo(words);
        assertThat(count.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They asked for $ 1.045 billion.        | 1045000000 | USD",
            "It costs US$ 20,000 a year.            | 20000      | USD",
            "The fund holds $6k.                    | 6000       | USD",
            "He owes 6k dollars.                    | 6000       | USD",
            "A loan of 1.5m euros was agreed.       | 1500000    | EUR",
            "The firm raised £4.7m.                 | 4700000    | GBP",
            "They paid €3 bn.                       | 3000000000 | EUR",
            "An offer of A$12 million failed.       | 12000000   | AUD",
            "The ticket is Rs 500.                  | 500        | INR",
            "USD 5 was charged.                     | 5          | USD",
            "It sold for 380,000 yen.               | 380000     | JPY",
            "The fine was 12,000 Swiss francs.      | 12000      | CHF",
            "It costs NZ$26 million.                | 26000000   | NZD",
            "It cost three dollars and 50 cents.    | 3.5        | USD",
            "They lost 64 USD million.              | 64000000   | USD",
            "The bill came to 115USD.               | 115        | USD" })
    void money_has_its_amount_and_its_currency(String text, BigDecimal value, String currency) {
        var sum = only(text);

        assertThat(sum.kind()).isEqualTo(Kind.MONEY);
        assertThat(sum.value()).isEqualByComparingTo(value);
        assertThat(sum.currency()).isEqualTo(currency);
    }

    @Test
    void cents_are_counted_as_cents() {
        var sum = only("Prices rose by 20 cents.");

        assertThat(sum.value()).isEqualByComparingTo("20");
        assertThat(sum.unit()).isEqualTo("cents");
        assertThat(sum.currency()).isEqualTo("USD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Turnout was 58%.                         | PERCENT  | 58    | %",
            "It fell by 2.5 percentage points.        | PERCENT  | 2.5   | percentage points",
            "Forty per cent agreed.                   | PERCENT  | 40    | per cent",
            "The break lasted three weeks.            | DURATION | 3     | weeks",
            "It was a two-year project.               | DURATION | 2     | year",
            "A 12-year-old girl was found  .          | DURATION | 12    | years",
            "Mary Jones, 19, was arrested.       | DURATION | 19    | years",
            "They waited half an hour.                | DURATION | 0.5   | hour",
            "The river is 2 km wide.                  | MEASURE  | 2     | km",
            "Winds reached 95 miles an hour.          | MEASURE  | 95    | miles an hour",
            "A 12,000 square meter park opened.      | MEASURE  | 12000 | square meter",
            "It weighed 21,700 metric tons.           | MEASURE  | 21700 | metric tons",
            "The water was 40 degrees Celsius.        | MEASURE  | 40    | degrees Celsius",
            "It covers 230 km2.                       | MEASURE  | 230   | km2",
            "She is on the 12th floor.                | ORDINAL  | 12    | floor",
            "The song is #2.                       | ORDINAL  | 2     | ",
            "One in five voters stayed away.          | RATIO    | 0.2   | voters",
            "Two thirds of citizens agreed.           | RATIO    | 0.666666666666666667 | citizens",
            "The vote went 3:1.                       | RATIO    | 3     | ",
            "Sales grew 12-fold.                      | RATIO    | 12    | " })
    void a_figure_is_typed_by_what_stands_around_it(String text, Kind kind, BigDecimal value, String unit) {
        var figure = only(text);

        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "45 strikes followed.                          | EXACT     | 45 strikes                     | 45   | 45",
            "Only 45 strikes followed.                     | EXACT     | Only 45 strikes                | 45   | 45",
            "Approximately 5,200 US soldiers are there.    | ABOUT     | Approximately 5,200 US soldiers | 4680 | 5720",
            "Nearly 200 homes burned.                      | ABOUT     | Nearly 200 homes               | 180  | 220",
            "At least 850 were killed.                     | AT_LEAST  | At least 850                   | 850  | ",
            "The storm killed 850 or more.                 | AT_LEAST  | 850 or more                    | 850  | ",
            "They said it at least twice.                  | AT_LEAST  | at least twice                 | 2    | ",
            "Over 800 migrant workers landed.               | MORE_THAN | Over 800 migrant workers        | 800  | ",
            "More than a thousand died.                    | MORE_THAN | More than a thousand           | 1000 | ",
            "Up to 60 guests may come.                     | AT_MOST   | Up to 60 guests                |      | 60",
            "No more than 60 guests may come.              | AT_MOST   | No more than 60 guests         |      | 60",
            "Fewer than 60 guests came.                    | LESS_THAN | Fewer than 60 guests           |      | 60",
            "Less than one percent came.                   | LESS_THAN | Less than one percent          |      | 1" })
    void the_words_around_a_figure_say_how_exact_it_is(String text, Approximator approximator, String words,
            BigDecimal lower, BigDecimal upper) {
        var figure = only(text);

        assertThat(figure.approximator()).isEqualTo(approximator);
        assertThat(figure.text()).isEqualTo(words);
        assertThat(figure.lower()).isEqualTo(lower);
        assertThat(figure.upper()).isEqualTo(upper);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Between 5 and 10 houses burned.       | COUNT    | 5       | 10      | Between 5 and 10 houses",
            "It takes from 3 to 4 percent of it.   | PERCENT  | 3       | 4       | from 3 to 4 percent",
            "Some saw 40-50 people.                | COUNT    | 40      | 50      | 40-50 people",
            "It costs 2 to 3 million dollars.      | MONEY    | 2000000 | 3000000 | 2 to 3 million dollars",
            "The wall is eight to 10 feet tall.    | MEASURE  | 8       | 10      | eight to 10 feet",
            "Wait for the fourth or fifth day.     | ORDINAL  | 4       | 5       | fourth or fifth day" })
    void a_range_keeps_both_ends(String text, Kind kind, BigDecimal lower, BigDecimal upper, String words) {
        var range = read(text).get(0);

        assertThat(range.kind()).isEqualTo(kind);
        assertThat(range.approximator()).isEqualTo(Approximator.BETWEEN);
        assertThat(range.value()).isNull();
        assertThat(range.lower()).isEqualByComparingTo(lower);
        assertThat(range.upper()).isEqualByComparingTo(upper);
        assertThat(range.text()).isEqualToIgnoringCase(words);
    }

    @Test
    void a_change_from_one_number_to_another_states_two_figures() {
        assertThat(read("The seats increased from 3 to 8.")).extracting(Quantity::value)
                .containsExactly(BigDecimal.valueOf(3), BigDecimal.valueOf(8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Tens of thousands marched.            | 20000   | Tens of thousands      | ",
            "Hundreds of traders offered it.       | 200     | Hundreds of traders    | traders",
            "Hundreds of thousands of people came. | 200000  | Hundreds of thousands of people | people",
            "Several hundred protesters came.      | 200     | Several hundred protesters | protesters",
            "Dozens were hurt.                     | 24      | Dozens                 | " })
    void a_vague_figure_has_no_value_but_a_lower_bound(String text, BigDecimal lower, String words, String unit) {
        var figure = only(text);

        assertThat(figure.value()).isNull();
        assertThat(figure.approximator()).isEqualTo(Approximator.ABOUT);
        assertThat(figure.lower()).isEqualByComparingTo(lower);
        assertThat(figure.text()).isEqualTo(words);
        assertThat(figure.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = { "An F-16 crashed.", "The G7 met.", "COVID-19 spread.", "They drove down Route 66.",
            "Call +1-222-222-2222 now.", "Polls closed at 22:30.", "He came at 6 p.m. sharp.", "It began in 2011.",
            "On January 3 it rained.", "He was a pilot in the 1990s.", "See https://example.org/q?a=30%25 there.",
            "One of the most popular shows ended.", "The server is 192.168.1.2 here.", "Windows Vista 9 was late.",
            "It was the first meeting.", "It changed after 9/11.", "They split it 50-50.", "He has a half-brother.",
            "It is extensive. [6]", "In the second half they scored.", "She spoke to someone." })
    void a_name_a_code_a_time_or_a_date_is_no_figure(String text) {
        assertThat(read(text)).filteredOn(figure -> figure.kind() != Kind.ORDINAL).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "The team won 3-1., 3-1", "They lost 1-3., 1-3", "It was a 5-0 vote., 5-0" })
    void a_result_is_a_ratio_without_a_single_value(String text, String words) {
        var result = only(text);

        assertThat(result.kind()).isEqualTo(Kind.RATIO);
        assertThat(result.value()).isNull();
        assertThat(result.text()).isEqualTo(words);
    }

    @Test
    void offsets_count_from_the_start_of_the_article() {
        var article = "First line \uD83D\uDE00.\r\nThen 45 strikes followed.";

        var figure = reader.read(article, article.indexOf("Then"), article.length(), List.of()).get(0);

        assertThat(article.substring(figure.start(), figure.end())).isEqualTo("45 strikes").isEqualTo(figure.text());
    }

    @Test
    void a_length_of_time_within_a_period_is_a_figure_too() {
        assertThat(only("It was slow over the past 30 days.").value()).isEqualByComparingTo("30");
    }
}
