package org.makegood.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Writes the digest of a file into the links of templates to it, {@code /assets/base.css} for one, and leaves every other
 * link alone. Spring's own filter searches the class path for each link of a page, with locks that all requests share.
 */
@Component
class AssetLinks extends OncePerRequestFilter {

    private static final String ASSETS = "/assets/";

    private final ResourceUrlProvider files;
    private final Map<String, String> links = new ConcurrentHashMap<>();

    AssetLinks(ResourceUrlProvider files) {
        this.files = files;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public String encodeURL(String url) {
                return super.encodeURL(url.startsWith(ASSETS) ? withDigest(url) : url);
            }
        });
    }

    private String withDigest(String url) {
        return links.computeIfAbsent(
                url, link -> Optional.ofNullable(files.getForLookupPath(link)).orElse(link));
    }
}
