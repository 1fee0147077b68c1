package org.redress.correspondence.web;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Dispatch;
import org.redress.correspondence.Dispatch.Waiting;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterFilter;
import org.redress.correspondence.register.LetterList;
import org.redress.correspondence.register.LetterState;
import org.redress.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What waits to leave the house and why, for the administrator: no names, no addresses, no text. */
@Controller
class OutboxPage {

    private static final int PAGE = 200;

    private final LetterList list;
    private final Dispatch dispatch;
    private final Readers readers;

    OutboxPage(LetterList list, Dispatch dispatch, Readers readers) {
        this.list = list;
        this.dispatch = dispatch;
        this.readers = readers;
    }

    /** One letter that waits; nothing of what it says. */
    public record Row(
            long id,
            @Nullable String number,
            String kind,
            boolean notice,
            Instant since,
            int attempts,
            @Nullable String problem,
            String detail,
            @Nullable Instant next) {

        static Row of(Letter letter, @Nullable Waiting waiting) {
            return new Row(
                    letter.id(),
                    letter.number(),
                    letter.kind(),
                    letter.isNotice(),
                    letter.createdAt(),
                    letter.attempts(),
                    letter.problemCode(),
                    letter.problemDetail(),
                    waiting == null ? null : waiting.nextTry());
        }
    }

    @GetMapping("/outbox")
    String outbox(@Nullable Principal principal, Model model) {
        readers.requireAdministrator(readers.actor(principal));
        Map<Long, Waiting> waiting =
                dispatch.waiting().stream().collect(Collectors.toMap(Waiting::letter, w -> w, (a, b) -> a));
        model.addAttribute("rows", rows(LetterState.WAITING, waiting));
        model.addAttribute("undeliverable", rows(LetterState.UNDELIVERABLE, Map.of()));
        model.addAttribute("count", list.count(LetterFilter.in(LetterState.WAITING)));
        model.addAttribute("toPrint", list.count(LetterFilter.in(LetterState.TO_PRINT)));
        model.addAttribute("toCall", list.count(LetterFilter.in(LetterState.TO_CALL)));
        model.addAttribute("givenUp", dispatch.givenUp());
        return "correspondence/outbox";
    }

    @PostMapping("/outbox/{id}/attempt")
    String retry(@PathVariable String id, @Nullable Principal principal) {
        readers.requireAdministrator(readers.actor(principal));
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound("letters.none");
        }
        dispatch.retry(Long.parseLong(id));
        return "redirect:/outbox";
    }

    private List<Row> rows(LetterState state, Map<Long, Waiting> waiting) {
        return list.page(LetterFilter.in(state), PAGE).stream()
                .map(letter -> Row.of(letter, waiting.get(letter.id())))
                .toList();
    }
}
