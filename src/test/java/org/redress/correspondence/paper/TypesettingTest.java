package org.redress.correspondence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters on paper: what is on them, that it can be read by everybody, and that nothing in them does anything. */
class TypesettingTest {

    private static final Instant WRITTEN = Instant.parse("2026-05-12T08:42:00Z");
    private static final Typesetting TYPESETTING = new Typesetting(new Fonts());

    @Test
    void setsLetterheadReferencesAddresseeSubjectTextSignatoryAndPages() throws IOException {
        byte[] pdf = set(letter("Счётчик исправен.\n\nҐанок, їжа, єдність, Київ, № 7, 100 ₴, «ёлка».\nС уважением"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Энергосбыт «Заречье»",
                            "Исх. № L-2026-000045 от 12.05.2026",
                            "На обращение № R-2026-000123",
                            "Мария Ковалёва",
                            "Ответ на обращение R-2026-000123",
                            "Ґанок, їжа, єдність, Київ, № 7, 100 ₴, «ёлка».",
                            "Руководитель направления «Учёт»",
                            "Ольга Орлова",
                            "Страница 1 из 1");
            picture(document, "letter");
        }
    }

    @Test
    void tellsReadersOfAllKindsItsLanguageTitleAndStructure() throws IOException {
        try (PDDocument document = Loader.loadPDF(set(letter("Текст")))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("ru");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ответ на обращение R-2026-000123");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("LiberationSans");
            }
        }
    }

    @Test
    void setsTheSameBytesEachTime() {
        assertThat(set(letter("Текст"))).isEqualTo(set(letter("Текст")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7} #{x} {number} [[${y}]] it''s",
                "<script>alert(1)</script><img src='http://127.0.0.1:9/x'/>&amp;]]>",
                "Bcc: a@example.org\r\n\r\n.\r\nQUIT",
                "\u202eтяжёлый\u202c \u200b\ufeff\u0007 конец",
                "😀👨‍👩‍👧‍👦 ✓ 漢字 עברית العربية",
                "\"; content: url(file:///etc/passwd); x: \""
            })
    void showsWhatPeopleWroteAndDoesNothingWithIt(String awkward) throws IOException {
        Sheet sheet = new Sheet(
                "uk",
                List.of(awkward, awkward),
                List.of(awkward),
                List.of(awkward, awkward),
                awkward,
                awkward + "\n\n" + awkward,
                awkward,
                awkward,
                List.of(awkward, awkward));
        try (PDDocument document = Loader.loadPDF(TYPESETTING.set(sheet, WRITTEN, 1))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(new PDFTextStripper().getText(document)).contains(plain(awkward));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"слово ", "неразрывноеслово", "строка\n", "абзац\n\n", "\n", "😀", "a\n\n\n\n"})
    void setsTheLongestAnswerWithinTheMemoryOfASmallHouse(String piece) throws IOException {
        byte[] pdf = set(letter(piece.repeat(20_000 / piece.length())));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(1, 600);
        }
        assertThat(pdf.length).isLessThan(6_000_000);
    }

    @Test
    void keepsALongAddresseeAboveTheSubject() throws IOException {
        Sheet sheet = new Sheet(
                "ru",
                List.of("Энергосбыт «Заречье»", "236000, г. Старогорск", "8 800 000-00-00"),
                List.of("Исх. № L-2026-000045 от 12.05.2026"),
                List.of(
                        "Общество с ограниченной ответственностью «Объединённое управление жилищно-коммунального хозяйства»"
                                .repeat(3),
                        "236000, г. Старогорск, ул. Мира, 7, офис 12".repeat(10)),
                "Ответ",
                "Текст",
                null,
                "Энергосбыт",
                List.of("Страница", "из"));
        try (PDDocument document = Loader.loadPDF(TYPESETTING.set(sheet, WRITTEN, 1))) {
            picture(document, "long-addressee");
            String text = new PDFTextStripper().getText(document).replace("\n", "");
            assertThat(text.indexOf("офис 12236000")).isPositive().isLessThan(text.indexOf("ОтветТекст"));
        }
    }

    @Test
    void putsSeveralIntoOneFileEachWithItsOwnPages() throws IOException {
        byte[] first = set(letter("Первое\n\n".repeat(60)));
        byte[] second = set(letter("Второе"));

        try (PDDocument document = Loader.loadPDF(TYPESETTING.together(List.of(first, second)))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Страница 3 из 3", "Страница 1 из 1");
            assertThat(text.indexOf("Первое")).isLessThan(text.indexOf("Второе"));
        }
    }

    private static byte[] set(Sheet sheet) {
        return TYPESETTING.set(sheet, WRITTEN, 45);
    }

    private static Sheet letter(String text) {
        return new Sheet(
                "ru",
                List.of(
                        "Энергосбыт «Заречье»",
                        "236000, г. Старогорск, ул. Мира, 3",
                        "8 800 000-00-00 · priem@example.org"),
                List.of("Исх. № L-2026-000045 от 12.05.2026", "На обращение № R-2026-000123 от 06.05.2026"),
                List.of("Мария Ковалёва", "236000, г. Старогорск, ул. Мира, 7"),
                "Ответ на обращение R-2026-000123",
                text,
                "Руководитель направления «Учёт»",
                "Ольга Орлова",
                List.of("Страница ", " из "));
    }

    /** What can be read of it at least: the first plain word. */
    private static String plain(String awkward) {
        return java.util.Arrays.stream(awkward.split("[^\\p{IsCyrillic}\\p{IsLatin}0-9]+"))
                .filter(word -> word.length() > 2)
                .findFirst()
                .orElse("");
    }

    private static void picture(PDDocument document, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        ImageIO.write(
                new PDFRenderer(document).renderImageWithDPI(0, 80),
                "png",
                folder.resolve(name + ".png").toFile());
    }
}
