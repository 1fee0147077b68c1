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
        Attachment file = files.find(id).orElseThrow(() -> Refused.notFound("file.unknown"));
        registry.readBy(file.number(), new Actor(person.getName()));
        String disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(files.content(id));
    }
}
