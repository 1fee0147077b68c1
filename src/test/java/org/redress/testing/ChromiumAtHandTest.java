package org.redress.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** There is a browser, or it is said what to install. */
class ChromiumAtHandTest {

    @Test
    void opensAPage() {
        try (var context = ChromiumAtHand.browser().newContext()) {
            var page = context.newPage();
            page.setContent("<title>Приёмная</title><main>Здравствуйте</main>");
            assertThat(page.title()).isEqualTo("Приёмная");
        }
    }
}
