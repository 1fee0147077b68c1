package org.redress.workbench.directory;

import org.redress.organisation.Organisation;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The directory of other bodies, for everybody on the staff: by it an administrator sees what will be proposed. */
@Controller
class DirectoryController {

    private final Me me;
    private final Organisation organisation;

    DirectoryController(Me me, Organisation organisation) {
        this.me = me;
        this.organisation = organisation;
    }

    @GetMapping("/bodies")
    String show(Model model) {
        me.person();
        model.addAttribute("bodies", organisation.bodies());
        return "workbench/bodies";
    }
}
