package org.makegood.proposals.web;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.map.AreaMaps;
import org.makegood.kernel.Days;
import org.makegood.kernel.Spreadsheets;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.projects.ProjectFilter;
import org.makegood.proposals.projects.ProjectService;
import org.makegood.proposals.projects.PublicProject;
import org.makegood.shell.AtomFeed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The projects shown to everybody, as open data: the same in every form, under the Open Government Licence. Where a project
 * lies is told no closer than its council.
 */
@RestController
class ProjectData {

    private static final int MOST = 10_000;
    private static final int NEWEST = 50;
    private static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "id",
                    "place",
                    "council_code",
                    "council",
                    "kind_of_work",
                    "status",
                    "day",
                    "hours",
                    "attendances",
                    "words",
                    "licence")
            .get();

    private final ProjectService projects;
    private final AreaMaps maps;
    private final String baseUrl;
    private final Clock clock;

    ProjectData(ProjectService projects, AreaMaps maps, @Value("${makegood.base-url}") String baseUrl, Clock clock) {
        this.projects = projects;
        this.maps = maps;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    @GetMapping(path = "/projects.csv", produces = "text/csv;charset=UTF-8")
    String csv(@RequestParam(defaultValue = "") String area) throws IOException {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSV)) {
            for (var project : list(area, MOST)) {
                printer.printRecord(
                        project.id(),
                        Spreadsheets.harmless(project.place()),
                        project.area().code(),
                        project.area().name(),
                        project.workKind().name(),
                        project.status().label(),
                        project.day(),
                        project.hours(),
                        project.attendances(),
                        Spreadsheets.harmless(project.words()),
                        LICENCE);
            }
        }
        return text.toString();
    }

    @GetMapping(path = "/projects.json", produces = "application/json")
    Map<String, Object> json(@RequestParam(defaultValue = "") String area) {
        return document(
                "projects", list(area, MOST).stream().map(this::properties).toList());
    }

    /** Points are the middles of councils (RFC 7946). */
    @GetMapping(path = "/projects.geojson", produces = "application/geo+json")
    Map<String, Object> geoJson(@RequestParam(defaultValue = "") String area) {
        var document = document(
                "features", list(area, MOST).stream().map(this::feature).toList());
        document.put("type", "FeatureCollection");
        return document;
    }

    private static Map<String, Object> document(String name, List<?> content) {
        var document = new LinkedHashMap<String, Object>();
        document.put("licence", LICENCE);
        document.put("count", content.size());
        document.put(name, content);
        return document;
    }

    private Map<String, @Nullable Object> feature(PublicProject project) {
        var feature = new LinkedHashMap<String, @Nullable Object>();
        feature.put("type", "Feature");
        feature.put("id", project.id());
        feature.put(
                "geometry",
                maps.middle(project.area().code())
                        .map(point ->
                                Map.of("type", "Point", "coordinates", List.of(point.longitude(), point.latitude())))
                        .orElse(null));
        feature.put("properties", properties(project));
        return feature;
    }

    private Map<String, @Nullable Object> properties(PublicProject project) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("id", project.id());
        properties.put("place", project.place());
        properties.put("council_code", project.area().code());
        properties.put("council", project.area().name());
        properties.put("kind_of_work", project.workKind().name());
        properties.put("status", project.status().label());
        properties.put("day", project.day());
        properties.put("hours", project.hours());
        properties.put("attendances", project.attendances());
        properties.put("words", project.words());
        properties.put("photos", project.photos().stream().map(this::photo).toList());
        return properties;
    }

    /** A photo as open data: when it was taken, what is to be seen, and where it is. */
    private record PhotoData(String shows, String words, String url) {}

    private PhotoData photo(ProposalPhoto photo) {
        return new PhotoData(photo.phase().label(), photo.description(), baseUrl + "/projects/photos/" + photo.id());
    }

    @GetMapping(path = "/projects.atom", produces = AtomFeed.MEDIA_TYPE)
    String atom(@RequestParam(defaultValue = "") String area) {
        var entries = list(area, NEWEST).stream().map(project -> entry(project)).toList();
        var updated = entries.stream()
                .map(AtomFeed.Entry::updated)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Days.startOf(Days.today(clock)));
        return new AtomFeed(baseUrl + "/projects", "Unpaid work projects", baseUrl + "/projects", updated, entries)
                .xml();
    }

    private AtomFeed.Entry entry(PublicProject project) {
        var day = project.day() == null ? Days.today(clock) : project.day();
        var told = day.isAfter(Days.today(clock)) ? Days.today(clock) : day;
        return new AtomFeed.Entry(
                "urn:uuid:" + project.id(),
                "%s, %s: %s"
                        .formatted(
                                project.place(),
                                project.area().name(),
                                project.status().label()),
                baseUrl + "/projects?area=" + project.area().slug(),
                Days.startOf(told),
                project.words() == null ? project.workKind().name() : project.words());
    }

    private List<PublicProject> list(String slug, int most) {
        return projects.list(
                new ProjectFilter(projects.area(slug).map(area -> area.code()).orElse(null), null), 0, most);
    }
}
