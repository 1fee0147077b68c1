package org.redress.registry.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.redress.registry.Registry;
import org.redress.registry.files.Attachment;
import org.redress.registry.files.AttachmentStore;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a file to one of the staff who may read its appeal: always saved, never shown by the browser as a page of ours. */
@Controller
class FileDownload {

    private final AttachmentStore files;
    private final Registry registry;

    FileDownload(AttachmentStore files, Registry registry) {
        this.files = files;
        this.registry = registry;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable long id, Principal person) {
        Attachment file = readable(id, person);
        return answer(file.mediaType(), ContentDisposition.attachment(), file.name())
                .body(files.content(id));
    }

    /** The picture as we drew it anew, which is all that a page may show of it. */
    @GetMapping("/files/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable long id, Principal person) {
        Attachment file = readable(id, person);
        byte[] shown = files.shown(id).orElseThrow(() -> Refused.notFound("file.unknown"));
        return answer(MediaType.IMAGE_JPEG_VALUE, ContentDisposition.inline(), file.name())
                .body(shown);
    }

    private Attachment readable(long id, Principal person) {
        Attachment file = files.find(id).orElseThrow(() -> Refused.notFound("file.unknown"));
        registry.readBy(file.number(), new Actor(person.getName()));
        return file;
    }

    private static ResponseEntity.BodyBuilder answer(String type, ContentDisposition.Builder how, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
