package org.redress.api.letters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.redress.correspondence.Printing;
import org.redress.correspondence.paper.Pdf;
import org.redress.shared.Actor;
import org.redress.web.Sentences;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters on paper and the print list, for programs of those who post letters. */
@Tag(name = "letters")
@RestController
class LettersApi {

    private final Printing printing;
    private final Sentences sentences;

    LettersApi(Printing printing, Sentences sentences) {
        this.printing = printing;
        this.sentences = sentences;
    }

    /** What became of one letter: posted, or in a sentence why not. */
    record PostedJson(long letter, boolean posted, String why) {}

    @Operation(
            summary =
                    "A letter as a PDF, for who may read its appeal; without the secret link unless they have to post it")
    @GetMapping(path = "/api/v1/letters/{id}/paper")
    ResponseEntity<byte[]> paper(@PathVariable long id, @Parameter(hidden = true) Principal principal) {
        Pdf pdf = printing.paper(id, actor(principal));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"" + pdf.name() + "\"")
                .body(pdf.content());
    }

    @Operation(summary = "What waits to be printed and posted, by unit, oldest first")
    @GetMapping("/api/v1/letters/print")
    List<Printing.ToPrint> print(@Parameter(hidden = true) Principal principal) {
        return printing.waiting(actor(principal));
    }

    @Operation(summary = "Notes letters as posted, each by itself; tells what became of each")
    @PostMapping("/api/v1/letters/print/posting")
    List<PostedJson> posted(@RequestParam List<Long> id, @Parameter(hidden = true) Principal principal) {
        return printing.posted(id, actor(principal)).stream()
                .map(one -> new PostedJson(
                        one.id(),
                        one.key() == null,
                        one.key() == null
                                ? ""
                                : sentences.say(one.key(), one.facts().toArray())))
                .toList();
    }

    private static Actor actor(Principal principal) {
        return new Actor(principal.getName());
    }
}
