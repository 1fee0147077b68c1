package org.redress.correspondence.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Printing;
import org.redress.correspondence.paper.Pdf;
import org.redress.shared.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A letter on paper for those who may read its appeal: whole for who has to post it, else without the secret link. */
@Controller
class PaperDownload {

    private final Printing printing;
    private final Readers readers;

    PaperDownload(Printing printing, Readers readers) {
        this.printing = printing;
        this.readers = readers;
    }

    @GetMapping("/letters/{id}/paper")
    ResponseEntity<byte[]> paper(@PathVariable String id, @Nullable Principal principal) {
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound("letters.none");
        }
        Pdf pdf = printing.paper(Long.parseLong(id), readers.actor(principal));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"" + pdf.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(pdf.content());
    }
}
