package org.claimdesk.extraction.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 2, 6);

    private final PeriodReader reader = new PeriodReader();

    private List<Period> read(String text, LocalDate published) {
        return reader.read(text, 0, text.length(), published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It is dated 2020-02-06.                | 2020-02-06                 | 2020-02-06 | 2020-02-06",
            "It began on January 3, 2019.           | January 3, 2019            | 2019-01-03 | 2019-01-03",
            "It began on 3 January 2020.            | 3 January 2020             | 2020-01-03 | 2020-01-03",
            "Monday, June 15, 2015                  | Monday, June 15, 2015      | 2015-06-15 | 2015-06-15",
            "It began on the third of May 2018.     | third of May 2018          | 2018-05-03 | 2018-05-03",
            "It began on 1/3/2020.                  | 1/3/2020                   | 2020-01-03 | 2020-01-03",
            "It began on 05-Aug-2016.               | 05-Aug-2016                | 2016-08-05 | 2016-08-05",
            "He justified it in March 2019.         | March 2019                 | 2019-03-01 | 2019-03-31",
            "It was invited in 2014.                | 2014                       | 2014-01-01 | 2014-12-31",
            "Before the 2014 protests it was calm.  | 2014                       | 2014-01-01 | 2014-12-31",
            "He ruled in the 1990s.                 | 1990s                      | 1990-01-01 | 1999-12-31",
            "It stems from the 15th century.        | 15th century               | 1400-01-01 | 1499-12-31",
            "It is the budget for fiscal year 2020. | fiscal year 2020           | 2019-10-01 | 2020-09-30",
            "Sales fell in Q3 2019.                 | Q3 2019                    | 2019-07-01 | 2019-09-30",
            "They fell in the first quarter of 2019. | the first quarter of 2019 | 2019-01-01 | 2019-03-31",
            "It was hot in summer 2019.             | summer 2019                | 2019-06-01 | 2019-08-31",
            "It grew between 2010 and 2015.         | between 2010 and 2015      | 2010-01-01 | 2015-12-31",
            "The 2018-19 season was long.           | 2018-19                    | 2018-01-01 | 2019-12-31",
            "It is for the 2019 fiscal year.        | 2019 fiscal year           | 2018-10-01 | 2019-09-30",
            "It fell in late 2019.                  | late 2019                  | 2019-09-01 | 2019-12-31",
            "It grew in 2014-2016.                  | 2014-2016                  | 2014-01-01 | 2016-12-31",
            "It ran from March to May 2018.         | from March to May 2018     | 2018-03-01 | 2018-05-31",
            "It ran from June 26 to June 28, 2018.  | from June 26 to June 28, 2018 | 2018-06-26 | 2018-06-28",
            "They left in nineteen ninety-six.      | nineteen ninety-six        | 1996-01-01 | 1996-12-31",
            "They met on Thanksgiving 2019.         | Thanksgiving 2019          | 2019-11-28 | 2019-11-28" })
    void an_absolute_date_needs_no_day_of_publication(String text, String words, LocalDate start, LocalDate end) {
        assertThat(read(text, null)).singleElement()
                .isEqualTo(new Period(words, start, end, text.indexOf(words), text.indexOf(words) + words.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The US killed him last month.                 | last month            | 2020-01-01 | 2020-01-31",
            "The January 3 strike led to anger.            | January 3             | 2020-01-03 | 2020-01-03",
            "In January they said so.                      | January               | 2020-01-01 | 2020-01-31",
            "45 strikes came in October and November.      | October and November  | 2019-10-01 | 2019-11-30",
            "He met leaders on Tuesday.                    | Tuesday               | 2020-02-04 | 2020-02-04",
            "He met leaders on Friday.                     | Friday                | 2020-01-31 | 2020-01-31",
            "It happened Thursday night.                   | Thursday night        | 2020-02-06 | 2020-02-06",
            "They will leave on Friday.                    | Friday                | 2020-02-07 | 2020-02-07",
            "They said it this week.                       | this week             | 2020-02-03 | 2020-02-09",
            "They said it last week.                       | last week             | 2020-01-27 | 2020-02-02",
            "It came yesterday.                            | yesterday             | 2020-02-05 | 2020-02-05",
            "It grew last November.                        | last November         | 2019-11-01 | 2019-11-30",
            "Late last year it fell.                       | Late last year        | 2019-09-01 | 2019-12-31",
            "They met over the weekend.                    | the weekend           | 2020-02-01 | 2020-02-02",
            "It grew last year.                            | last year             | 2019-01-01 | 2019-12-31",
            "It will grow next year.                       | next year             | 2021-01-01 | 2021-12-31",
            "It came three days ago.                       | three days ago        | 2020-02-03 | 2020-02-03",
            "It came two years ago.                        | two years ago         | 2018-01-01 | 2018-12-31",
            "It was calm in the past two weeks.            | the past two weeks    | 2020-01-23 | 2020-02-05",
            "It sank in the last quarter.                  | the last quarter      | 2019-10-01 | 2019-12-31",
            "It is to be held on May 19.                   | May 19                | 2020-05-19 | 2020-05-19",
            "It closed on Christmas.                       | Christmas             | 2019-12-25 | 2019-12-25",
            "It was calm from March to May.                | from March to May     | 2019-03-01 | 2019-05-31",
            "It falls on February 6 this year.             | February 6 this year  | 2020-02-06 | 2020-02-06",
            "They rest for the rest of the week.           | the rest of the week  | 2020-02-06 | 2020-02-09",
            "It closed for three weeks from January 3.     | for three weeks from January 3 | 2020-01-03 | 2020-01-23",
            "They will meet next week on Tuesday.          | next week on Tuesday  | 2020-02-11 | 2020-02-11",
            "It came 2 days after January 12.              | 2 days after January 12 | 2020-01-14 | 2020-01-14",
            "It came in the week of April 10.              | the week of April 10  | 2019-04-08 | 2019-04-14" })
    void a_relative_date_is_told_from_the_day_of_publication(String text, String words, LocalDate start, LocalDate end) {
        assertThat(read(text, PUBLISHED)).singleElement()
                .isEqualTo(new Period(words, start, end, text.indexOf(words), text.indexOf(words) + words.length()));
        assertThat(read(text, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "They may march on.", "Over 2000 people came.", "It is a 2000 year old custom.",
            "The fight would last three weeks.", "The Sun reported it.", "He lives at 1600 votes.", "It weighs 2010 kg.",
            "Feb 30 never comes.", "The ratio is 5/12.", "He paid $2015.", "Version 10.20.30 is out.",
            "He sat there for the next 30 hours." })
    void what_only_looks_like_a_date_is_none(String text) {
        assertThat(read(text, PUBLISHED)).isEmpty();
    }

    @Test
    void offsets_count_from_the_start_of_the_article() {
        var article = "\uFEFFOne \uD83D\uDE00.\r\nIt ended in 2014.";

        var period = reader.read(article, article.indexOf("It"), article.length(), null).get(0);

        assertThat(article.substring(period.textStart(), period.textEnd())).isEqualTo("2014").isEqualTo(period.text());
    }
}
