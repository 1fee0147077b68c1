package org.redress.workbench.diagram;

import java.util.List;
import org.redress.process.Trail;
import org.redress.process.Trails;
import org.redress.registry.Registry;
import org.redress.workbench.Me;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the case page the diagrams of the present round; whoever may read the appeal may see them. */
@Controller
class DiagramController {

    private final Me me;
    private final Registry registry;
    private final Trails trails;

    DiagramController(Me me, Registry registry, Trails trails) {
        this.me = me;
        this.registry = registry;
        this.trails = trails;
    }

    @GetMapping("/appeals/{number:R-\\d{4}-\\d{6}}/diagrams")
    ResponseEntity<List<Trail>> diagrams(@PathVariable String number) {
        var appeal = registry.readBy(number, me.actor());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(trails.of(appeal.businessKey()));
    }
}
