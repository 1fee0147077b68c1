package org.redress.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every page needs: its language, its sentences, and a memory of what was chosen. */
@Configuration(proxyBeanMethods = false)
class WebLook implements WebMvcConfigurer {

    @Bean
    static IcuMessages messageSource() {
        return new IcuMessages();
    }

    @Bean
    LocaleResolver localeResolver(@Value("${redress.pack:ru}") String pack) {
        return new LanguageChoice("ua".equals(pack) ? Language.UK : Language.RU);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RememberedChoices());
        registry.addInterceptor(new FormSecret())
                .excludePathPatterns("/icons/**", "/webjars/**", "/_static/**", "/*.css", "/*.js", "/*.svg");
    }
}
