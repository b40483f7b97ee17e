package org.makegood.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * How plain pages and their files travel. Pages and files are asked about again each time (304 when nothing changed);
 * under {@code /assets} the same files have their digest in the name and are kept for a year. Templates link to those
 * with {@code @{/assets/...}} (see {@link AssetLinks}).
 */
@Configuration
@EnableConfigurationProperties(RateLimit.class)
class PlainPages implements WebMvcConfigurer {

    private final RateLimit limit;

    PlainPages(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/META-INF/resources/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var askAgain = new WebContentInterceptor();
        askAgain.setCacheControl(CacheControl.noCache());
        registry.addInterceptor(askAgain);
        if (limit.enabled()) {
            registry.addInterceptor(new RequestLimit(limit));
        }
    }

    @Bean
    ShallowEtagHeaderFilter pageTags() {
        var filter = new ShallowEtagHeaderFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                var path = request.getRequestURI();
                return path.startsWith("/app/") || path.startsWith("/assets/") || path.startsWith("/actuator/");
            }
        };
        filter.setWriteWeakETag(true); // a strong one forbids compression on the way
        return filter;
    }
}
