package org.redress.correspondence.paper;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sets sheets as PDF: tagged for screen readers, letter forms embedded, nothing fetched; few at once, so that memory lasts. */
@Component
class Typesetting {

    private static final int AT_ONCE = 2;
    private static final String FAMILY = "sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Fonts fonts;
    private final Semaphore presses = new Semaphore(AT_ONCE, true);

    Typesetting(@Lazy Fonts fonts) {
        this.fonts = fonts;
        XRLog.setLoggingEnabled(false); // it would name what people wrote
    }

    /** One letter, written at an instant, under a seed that makes its bytes the same each time. */
    byte[] set(Sheet sheet, Instant written, long seed) {
        presses.acquireUninterruptibly();
        try {
            return pdf(settable(sheet), written, seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
    }

    /** Several in one file, in their order. */
    byte[] together(List<byte[]> letters) {
        if (letters.size() == 1) {
            return letters.get(0);
        }
        PDFMergerUtility merger = new PDFMergerUtility();
        letters.forEach(letter -> merger.addSource(new RandomAccessReadBuffer(letter)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        presses.acquireUninterruptibly();
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
        return out.toByteArray();
    }

    private byte[] pdf(Sheet sheet, Instant written, long seed) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Redress")
                .useExternalResourceAccessControl((uri, type) -> false, RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((uri, type) -> false, RUN_AFTER_RESOLVING_URI)
                .useFont(fonts::regular, FAMILY, NORMAL, FontStyle.NORMAL, true)
                .useFont(fonts::bold, FAMILY, BOLD, FontStyle.NORMAL, true)
                .withW3cDocument(Page.of(sheet), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                date(document.getDocumentInformation(), written);
                document.setDocumentId(seed);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        }
    }

    private static void date(PDDocumentInformation about, Instant written) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(written.toEpochMilli());
        about.setCreationDate(day);
        about.setModificationDate(day);
    }

    private Sheet settable(Sheet sheet) {
        return new Sheet(
                sheet.language(),
                settable(sheet.letterhead()),
                settable(sheet.references()),
                settable(sheet.addressee()),
                fonts.settable(sheet.subject()),
                fonts.settable(sheet.text()),
                sheet.post() == null ? null : fonts.settable(sheet.post()),
                fonts.settable(sheet.signedBy()),
                settable(sheet.foot()));
    }

    private List<String> settable(List<String> lines) {
        return lines.stream().map(fonts::settable).toList();
    }
}
