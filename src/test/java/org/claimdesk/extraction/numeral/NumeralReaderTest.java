package org.claimdesk.extraction.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.claimdesk.extraction.numeral.Numeral.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {

    private static Numeral read(String text) {
        return new NumeralReader(Tokens.of(text, 0, text.length())).read(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sixteen                            | 16",
            "fifty - two                        | 52",
            "four hundred and twelve            | 412",
            "two thousand and two hundred       | 2200",
            "eleven trillion four hundred       | 11000000000400",
            "two hundred and five thousand      | 205000",
            "a hundred                          | 100",
            "a dozen                            | 12",
            "3 dozens                           | 36",
            "415 hundred                        | 41500",
            "4 thousand 3 hundred               | 4300",
            "five crore and three hundred       | 50000300",
            "13 lakh                            | 1300000",
            "half a million                     | 500000",
            "three quarters billion             | 750000000",
            "3 million and a half               | 3500000",
            "two and a half million             | 2500000",
            "five and a quarter                 | 5.25",
            "four hundred point zero seven      | 400.07",
            "minus five point five              | -5.5",
            "3,251,700.5                        | 3251700.5",
            "45,67,890.12                       | 4567890.12",
            "1 503 022 700                      | 1503022700",
            ".08                                | 0.08",
            "-9.23                              | -9.23",
            "10 1/2                             | 10.5",
            "100k                               | 100000",
            "1.2b                               | 1200000000",
            "1e10                               | 10000000000",
            "2.5x10^6                           | 2500000" })
    void a_cardinal_is_read_to_its_end(String text, BigDecimal value) {
        var number = read(text);

        assertThat(number.form()).isEqualTo(Form.CARDINAL);
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.to()).isEqualTo(Tokens.of(text, 0, text.length()).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "half                   | 0.5",
            "a fifth                | 0.2",
            "one-eighth             | 0.125",
            "three quarters         | 0.75",
            "twenty-seven fifths    | 5.4",
            "one over 20            | 0.05",
            "two out of five        | 0.4",
            "3/4                    | 0.75",
            "¾                      | 0.75",
            "a hundred thousandths  | 0.1" })
    void a_fraction_is_worked_out(String text, BigDecimal value) {
        var number = read(text);

        assertThat(number.form()).isEqualTo(Form.FRACTION);
        assertThat(number.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "third | 3", "twenty-first | 21", "22nd | 22", "hundred and fifth | 105",
            "two hundredth | 200" })
    void an_ordinal_is_told_from_a_fraction(String text, BigDecimal value) {
        var number = read(text);

        assertThat(number.form()).isEqualTo(Form.ORDINAL);
        assertThat(number.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "4000 3 hundred     | 4000", "3 hundred and 2 hundred | 300",
            "12,14,16,41       | 12", "two three | 2", "1, 234 | 1", "20 soldiers | 20" })
    void numbers_that_do_not_belong_together_stay_apart(String text, BigDecimal value) {
        assertThat(read(text).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "and", "point", "thousandfold", ",", "-", "192.168.1.2", "9999999999999999999999999" })
    void what_is_no_number_is_not_read(String text) {
        assertThat(read(text)).isNull();
    }
}
