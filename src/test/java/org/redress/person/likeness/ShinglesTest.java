package org.redress.person.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How alike two texts are, and that likes are found by their prints. */
class ShinglesTest {

    private static final String FIRST = "На табло счётчика горит ошибка E-04, показания не меняются третий день."
            + " Прошу прислать мастера и сообщить, как будет посчитан расход за эти дни.";
    private static final String REWORDED = "На табло счетчика горит ошибка Е-04, показания не меняются уже третий день."
            + " Просим прислать мастера и сообщить, как посчитают расход за эти дни!";
    private static final String ANOTHER = "Пришёл счёт за квартиру, в которой мы не живём с прошлой осени."
            + " Договор расторгнут, акт подписан, а начисления продолжаются каждый месяц.";

    @Test
    void tellsARewordedTextFromAnotherMatter() {
        assertThat(likeness(FIRST, FIRST)).isEqualTo(100);
        assertThat(likeness(FIRST, REWORDED)).isBetween(60, 99);
        assertThat(likeness(FIRST, ANOTHER)).isLessThan(10);
    }

    @Test
    void saysNothingOfWhatIsTooShort() {
        assertThat(likeness("Перезвоните мне", "Перезвоните мне")).isZero();
        assertThat(Prints.of("Перезвоните мне")).isEmpty();
    }

    @Test
    void givesLikesAPrintInCommon() {
        assertThat(Prints.of(FIRST)).hasSize(8).containsAnyElementsOf(Prints.of(REWORDED));
        assertThat(Prints.of(FIRST)).doesNotContainAnyElementsOf(Prints.of(ANOTHER));
    }

    private static int likeness(String one, String two) {
        return Shingles.of(one).likeness(Shingles.of(two));
    }
}
