package org.makegood.home.web;

import org.makegood.shell.PublicAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages that show nothing but their template: what the service says about itself. */
@Configuration
class HomePages implements WebMvcConfigurer {

    @Bean
    PublicAddresses publicHome() {
        return PublicAddresses.of("/", "/accessibility", "/privacy");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/accessibility").setViewName("home/accessibility");
    }
}
