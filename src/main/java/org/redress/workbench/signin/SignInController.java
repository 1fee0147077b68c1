package org.redress.workbench.signin;

import org.jspecify.annotations.Nullable;
import org.redress.shared.RedressSettings;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in for staff: in training one button for each person, otherwise login and password. */
@Controller
class SignInController {

    private final Me me;
    private final RedressSettings settings;
    private final DemoPeople people;

    SignInController(Me me, RedressSettings settings, DemoPeople people) {
        this.me = me;
        this.settings = settings;
        this.people = people;
    }

    @GetMapping("/signin")
    String open(@RequestParam(required = false) @Nullable String error, Model model) {
        if (me.found().isPresent() && !settings.isTraining()) {
            return "redirect:/";
        }
        model.addAttribute("failed", error != null);
        model.addAttribute("training", settings.isTraining());
        if (settings.isTraining()) {
            model.addAttribute("shown", people.shown());
            model.addAttribute("groups", people.others());
            model.addAttribute("late", people.lateComplaint().orElse(null));
        }
        return "workbench/signin";
    }
}
