package org.redress.training.story;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML without guesses: {@code YES} stays a word, {@code 2026-04-28} stays what was written. */
final class PlainYaml {

    private PlainYaml() {}

    static Map<?, ?> map(String text) {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Words());
        if (yaml.load(text) instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("it holds no keys");
    }

    private static final class Words extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // none: every scalar is a string
        }
    }
}
