package org.redress.portal.reception;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What people may want to know before they write: who sees their data, and whom the pages leave out. */
@Controller
class InfoPages {

    @GetMapping("/reception/data")
    String data() {
        return "reception/data";
    }

    @GetMapping("/reception/accessibility")
    String accessibility() {
        return "reception/accessibility";
    }
}
