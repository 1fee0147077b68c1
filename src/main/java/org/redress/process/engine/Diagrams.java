package org.redress.process.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys all diagrams and decision tables as one, and only when at least one of them has changed. */
@Component
public class Diagrams implements InitializingBean {

    private static final String FOLDER = "bpmn/";

    private final RepositoryService repository;

    Diagrams(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        deploy();
    }

    /** Deploys what is not deployed yet. */
    public void deploy() throws IOException {
        var deployment = repository.createDeployment().name("redress").enableDuplicateFiltering(false);
        var found = found();
        for (var resource : found) {
            try (var content = resource.getInputStream()) {
                deployment.addInputStream(name(resource), content);
            }
        }
        if (!found.isEmpty()) {
            deployment.deploy();
        }
    }

    private static List<Resource> found() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var found = new ArrayList<Resource>();
        for (var kind : List.of("bpmn", "dmn")) {
            found.addAll(List.of(resolver.getResources("classpath*:" + FOLDER + "**/*." + kind)));
        }
        return found;
    }

    /** The same name, and so the same deployment, whether it lies in a jar or in a directory. */
    private static String name(Resource resource) throws IOException {
        var address = resource.getURL().toString();
        return address.substring(address.lastIndexOf('/' + FOLDER) + 1);
    }
}
