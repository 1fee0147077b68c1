package org.redress.correspondence.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.paper.LetterPaper;
import org.redress.correspondence.paper.Pdf;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A letter on paper for those who may read its appeal: whole for who has to post it, else without the secret link. */
@Controller
class PaperDownload {

    private final LetterRegister register;
    private final LetterPaper paper;
    private final Readers readers;

    PaperDownload(LetterRegister register, LetterPaper paper, Readers readers) {
        this.register = register;
        this.paper = paper;
        this.readers = readers;
    }

    @GetMapping("/letters/{id}/paper")
    ResponseEntity<byte[]> paper(@PathVariable String id, @Nullable Principal principal) {
        Actor actor = readers.actor(principal);
        Letter letter =
                (id.matches("\\d{1,18}") ? register.letter(Long.parseLong(id)).orElse(null) : null);
        if (letter == null || letter.isNotice()) {
            throw Refused.notFound("letters.none");
        }
        readers.requireReading(actor, letter);
        boolean posts = letter.state() == LetterState.TO_PRINT && readers.maySend(actor, letter);
        Pdf pdf = posts ? paper.whole(letter) : paper.forStaff(letter);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"" + pdf.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(pdf.content());
    }
}
