package org.redress.portal.sent;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.redress.portal.PublicLimits;
import org.redress.portal.TooOften;
import org.redress.registry.Registry;
import org.redress.registry.files.Attachment;
import org.redress.registry.files.AttachmentStore;
import org.redress.resolution.authority.Documents;
import org.redress.shared.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a document that was sent with an answer to whoever has the secret link: saved, never shown as a page of ours. */
@Controller
class SentFile {

    private final Registry registry;
    private final Documents documents;
    private final AttachmentStore files;
    private final PublicLimits limits;

    SentFile(Registry registry, Documents documents, AttachmentStore files, PublicLimits limits) {
        this.registry = registry;
        this.documents = documents;
        this.files = files;
        this.limits = limits;
    }

    @GetMapping("/t/{token}/documents/{file:\\d{1,15}}")
    ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable long file, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!limits.mayTry(address)) {
            throw new TooOften();
        }
        Attachment document = registry.behind(token)
                .flatMap(appeal -> documents.sent(appeal, file))
                .orElseThrow(() -> {
                    limits.missed(address);
                    return Refused.notFound("track.unknown");
                });
        String disposition = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(files.content(document.id()));
    }
}
