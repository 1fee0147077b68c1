package org.redress.workbench.home;

import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: staff go on to their work, everybody else to the reception. */
@Controller
class HomeController {

    private final Me me;
    private final DeskEntries entries;

    HomeController(Me me, DeskEntries entries) {
        this.me = me;
        this.entries = entries;
    }

    @GetMapping("/")
    String open() {
        return "redirect:" + me.found().map(entries::opening).orElse("/reception");
    }
}
