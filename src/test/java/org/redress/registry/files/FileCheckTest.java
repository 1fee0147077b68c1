package org.redress.registry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.intake.Pictures;
import org.redress.shared.Refused;

/** Files are judged by what is in them; a name is only ever shown. */
class FileCheckTest {

    private final FileCheck check = new FileCheck(new VirusScan(null, Duration.ZERO));

    @Test
    void takesAPictureAndADocument() throws IOException {
        List<CheckedFile> files = check.checked(
                "files",
                List.of(new FiledFile("счётчик.JPG", Pictures.jpeg()), new FiledFile("квитанция.pdf", pdf(null))));

        assertThat(files).extracting(CheckedFile::mediaType).containsExactly("image/jpeg", "application/pdf");
        assertThat(files).extracting(CheckedFile::name).containsExactly("счётчик.JPG", "квитанция.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.jpg",
        "C:\\Users\\me\\фото.jpeg, фото.jpeg",
        "'a\r\nSet-Cookie: x=1.jpg', aSet-Cookie x=1.jpg",
        "'\u202Egpj.exe', gpj.exe.jpg",
        "'.htaccess', file.jpg"
    })
    void givesAnyNameASafeOne(String given, String shown) throws IOException {
        assertThat(check.checked("files", List.of(new FiledFile(given, Pictures.jpeg()))))
                .extracting(CheckedFile::name)
                .containsExactly(shown);
    }

    @Test
    void refusesWhatItsNameOnlyPretends() {
        refused("file.type", new FiledFile("photo.jpg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        refused("file.type", new FiledFile("page.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}));
        refused("file.empty", new FiledFile("photo.jpg", new byte[0]));
    }

    @Test
    void refusesWhatIsDamagedOrLocked() throws IOException {
        refused("file.broken", new FiledFile("photo.jpg", Arrays.copyOf(Pictures.jpeg(), 20)));
        refused("file.broken", new FiledFile("page.pdf", Arrays.copyOf(pdf(null), 300)));
        refused("file.locked", new FiledFile("page.pdf", locked()));
    }

    @Test
    void refusesADocumentThatDoesSomething() throws IOException {
        refused("file.active", new FiledFile("page.pdf", pdf("app.alert(1)")));
        refused("file.active", new FiledFile("page.pdf", raw("<< /S /J#61vaScript /J#53 (x) >>")));
        refused(
                "file.active",
                new FiledFile("page.pdf", raw(packed("<< /S /JavaScript >>".getBytes(StandardCharsets.US_ASCII)))));
    }

    @Test
    void refusesADocumentThatHidesWhatItDoes() {
        String objects = packed("<< /S /JavaScript >>".getBytes(StandardCharsets.US_ASCII));
        refused("file.active", new FiledFile("page.pdf", raw(objects.replace("/ObjStm", "/Obj#53tm"))));
        refused("file.active", new FiledFile("page.pdf", raw(objects.replace("/Type /ObjStm", "/N 1 /First 4"))));
        refused(
                "file.active",
                new FiledFile("page.pdf", raw(objects.replace("/FlateDecode", "[/ASCIIHexDecode /FlateDecode]"))));
        refused("file.active", new FiledFile("page.pdf", raw(objects.replace("/FlateDecode", "7 0 R"))));
    }

    @Test
    void refusesAFileThatIsTwo() throws IOException {
        byte[] picture = Pictures.jpeg();
        refused("file.mixed", new FiledFile("photo.jpg", Pictures.jpeg("%PDF-1.7 /Catalog")));
        refused("file.mixed", new FiledFile("photo.jpg", Pictures.jpeg("*/=1;<ScRipt>alert(1)</script>")));
        refused("file.mixed", new FiledFile("photo.jpg", joined(picture, archive())));
        refused("file.mixed", new FiledFile("photo.jpg", joined(picture, pdf(null))));
        refused("file.mixed", new FiledFile("page.pdf", joined(pdf(null), archive())));
        refused("file.mixed", new FiledFile("page.pdf", joined(pdf(null), "<html>".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void takesWhatPhonesAppendToAPicture() throws IOException {
        byte[] film = "\0\0\0\u0018ftypmp42 and a short film".getBytes(StandardCharsets.ISO_8859_1);
        FiledFile moving = new FiledFile("motion.jpg", joined(Pictures.jpeg("AppleMark"), film));

        assertThat(check.checked("files", List.of(moving)))
                .singleElement()
                .satisfies(file -> assertThat(file.content()).isEqualTo(moving.content()));
    }

    @Test
    void refusesABombWithoutUnpackingIt() {
        refused("file.active", new FiledFile("page.pdf", raw(packed(new byte[64 * 1024 * 1024]))));
    }

    @Test
    void refusesMoreOrLargerThanItSays() throws IOException {
        byte[] large = Arrays.copyOf(Pictures.jpeg(), 10 * 1024 * 1024 + 1);
        refused("file.tooLarge", new FiledFile("photo.jpg", large));
        List<FiledFile> six = Collections.nCopies(6, new FiledFile("photo.jpg", Pictures.jpeg()));
        assertThatThrownBy(() -> check.checked("files", six))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("file.tooMany");
    }

    private void refused(String key, FiledFile file) {
        assertThatThrownBy(() -> check.checked("files", List.of(file)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.field() + " " + fault.key())
                                        .isEqualTo("files " + key)));
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("evil.class"));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] pdf(String script) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (script != null) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(script));
            }
            return saved(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] raw(String body) {
        return ("%PDF-1.7\n1 0 obj\n" + body + "\nendobj\ntrailer << >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(content);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return "<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n"
                + new String(out.toByteArray(), StandardCharsets.ISO_8859_1) + "\nendstream";
    }
}
