package org.redress.person.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.person.contact.PersonName.Agreement;
import org.redress.shared.RedressSettings;
import org.redress.shared.RedressSettings.Pack;

/** However a contact or a name was typed, it is compared in one form. */
class ContactsTest {

    private final KnownContacts ru = contacts(Pack.RU);
    private final KnownContacts ua = contacts(Pack.UA);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"+7 900 000-18-92", "8 (900) 000 18 92", "89000001892", "9000001892", "8 900 000-18-92 доб. 15"})
    void readsARussianNumberHoweverItWasTyped(String typed) {
        assertThat(ru.phone(typed)).contains("+79000001892");
    }

    @ParameterizedTest
    @CsvSource({"+380 67 123 45 67", "067 123-45-67", "0671234567", "380671234567"})
    void readsAUkrainianNumberInItsOwnCountry(String typed) {
        assertThat(ua.phone(typed)).contains("+380671234567");
    }

    @Test
    void keepsALocalNumberAsItsDigitsAndNoNumberOutOfWords() {
        assertThat(ru.phone("45-12-33")).contains("451233");
        assertThat(ru.phone("112")).isEmpty();
        assertThat(ru.phone("нет")).isEmpty();
        assertThat(ru.phone(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "г. Заречный, ул. Садовая, 77",
                "Заречный, улица Садовая, дом 77",
                "238340, город Заречный ул.Садовая д.77",
                "САДОВАЯ 77, ЗАРЕЧНЫЙ",
                "м. Заречний, вул. Садовая, буд. 77"
            })
    void readsAnAddressHoweverItWasTyped(String typed) {
        assertThat(address(typed))
                .isEqualTo(address("г. Заречный, ул. Садовая, 77"))
                .hasSize(1);
    }

    @Test
    void tellsFlatsAndHousesAndStreetsApart() {
        assertThat(address("ул. Мира, 5, кв. 7")).isEqualTo(address("Мира 5-7"));
        assertThat(address("ул. Мира, 5, кв. 7")).isNotEqualTo(address("ул. Мира, 7, кв. 5"));
        assertThat(address("ул. Мира, 5а")).isEqualTo(address("Мира, д. 5 А")).isNotEqualTo(address("ул. Мира, 5"));
        assertThat(address("пр-т Мира, 5"))
                .isEqualTo(address("проспект Мира, 5"))
                .isNotEqualTo(address("ул. Мира, 5"));
        assertThat(address("до востребования")).isEmpty();
    }

    @Test
    void readsMailAndAccountInOneForm() {
        assertThat(ru.of("40-17 003", " Olga@Example.ORG ", null, null))
                .isEqualTo(ru.of("4017003", "olga@example.org", null, null));
        assertThat(ru.of(null, "я@почта.рф", null, null))
                .extracting(Contact::value)
                .containsExactly("я@xn--80a1acny.xn--p1ai");
        assertThat(ru.of(null, "не знаю", null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Зимина Ольга Валерьевна, Зимина Ольга Валерьевна, SAME",
        "Зимина Ольга Валерьевна, Ольга Зимина, SAME",
        "Зимина Ольга Валерьевна, О. В. Зимина, SAME",
        "Зимина Ольга Валерьевна, ЗИМИНА О.В., SAME",
        "Семёнов Андрей Ильич, Семенов Андреи Ильич, SAME",
        "Петрова-Водкина Анна, Анна Петрова-Водкина, SAME",
        "Наталя Іваненко, Іваненко Наталя Олегівна, SAME",
        "Зимина Ольга Валерьевна, Зимин Олег Валерьевич, OTHER",
        "Зимина Ольга Валерьевна, Зимина Анна Валерьевна, OTHER",
        "Зимина Ольга Валерьевна, Зимина И. В., OTHER",
        "Зимина Ольга Валерьевна, Зимина, MAYBE",
        "Зимина Ольга Валерьевна, Земина Ольга, MAYBE",
        "Аноним, Зимина Ольга Валерьевна, OTHER"
    })
    void agreesOnNames(String one, String two, Agreement agreement) {
        assertThat(PersonName.of(one).agrees(PersonName.of(two))).isEqualTo(agreement);
        assertThat(PersonName.of(two).agrees(PersonName.of(one))).isEqualTo(agreement);
    }

    private List<Contact> address(String typed) {
        return ru.of(null, null, null, typed);
    }

    private static KnownContacts contacts(Pack pack) {
        return new KnownContacts(new RedressSettings(
                Path.of("unused"), pack, RedressSettings.Sample.NONE, null, null, new RedressSettings.Api(null)));
    }
}
