package org.makegood.proposals.projects;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.files.Photos;
import org.makegood.files.StoredFile;
import org.makegood.files.StoredFiles;
import org.makegood.kernel.Days;
import org.makegood.kernel.Utc;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.WorkKind;
import org.makegood.proposals.WorkLists;
import org.makegood.proposals.photos.ProposalPhotos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Projects that everybody may see: scheduled, under way or completed, and their hosts have agreed. What is read is kept for
 * a minute, for a public page is asked for by many.
 */
@Service
@Validated
@PermitAll
@Transactional(readOnly = true)
public class ProjectService {

    /** Of projects whose host has agreed, those with something to see. */
    private static final String SHOWN = """
            from case_file c join proposal p on p.id = c.id
            where c.kind = 'PROPOSAL' and p.publicity and c.marking = 'OFFICIAL'
                and c.status in ('SCHEDULED', 'UNDER_WAY', 'COMPLETED')
            """;

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final AreaDirectory areas;
    private final WorkLists lists;
    private final ProposalPhotos links;
    private final Photos photos;
    private final StoredFiles files;
    private final Clock clock;
    private final Cache<Asked, List<PublicProject>> pages =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(FRESH).build();
    private final Cache<String, List<ProjectCount>> counts =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(FRESH).build();

    private record Asked(ProjectFilter filter, int offset, int limit) {}

    ProjectService(
            JdbcClient jdbc,
            AreaDirectory areas,
            WorkLists lists,
            ProposalPhotos links,
            Photos photos,
            StoredFiles files,
            Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.lists = lists;
        this.links = links;
        this.photos = photos;
        this.files = files;
        this.clock = clock;
    }

    public List<WorkKind> workKinds() {
        return lists.kinds();
    }

    public List<Area> areas() {
        return areas.areas();
    }

    public Optional<Area> area(String slug) {
        return areas.areaBySlug(slug);
    }

    /** The councils of the regions that these lie in today: a map shows places among their neighbours. */
    public Set<String> around(Collection<String> areaCodes) {
        var today = Days.today(clock);
        return areaCodes.stream()
                .flatMap(code -> areas.region(code, today).stream())
                .distinct()
                .flatMap(region -> areas.areaCodesOf(region.code(), today).stream())
                .collect(toSet());
    }

    /** What comes first is still to come or was completed last. */
    public List<PublicProject> list(ProjectFilter filter, int offset, int limit) {
        return pages.get(new Asked(filter, offset, limit), this::read);
    }

    private List<PublicProject> read(Asked asked) {
        var found = jdbc.sql("""
                        select c.id, c.title, c.lead_area_code, c.category, c.status, p.completed_at, p.hours_given,
                            p.attendances, p.completed_words,
                            (select min(s.starts_at) from work_session s
                             where s.proposal_id = c.id and s.cancelled_at is null and s.held_at is null
                                 and s.starts_at >= :today) as next_session
                        """ + SHOWN + """
                            and (:area is null or c.lead_area_code = :area) and (:kind is null or c.category = :kind)
                        order by p.completed_at is not null, p.completed_at desc, c.id desc limit :limit offset :offset""")
                .param("area", asked.filter().areaCode())
                .param("kind", asked.filter().workKind())
                .param("today", Utc.of(Days.startOf(Days.today(clock))))
                .param("limit", asked.limit())
                .param("offset", asked.offset())
                .query((row, _) -> project(row))
                .list();
        var shown = links.ofWork(found.stream().map(PublicProject::id).toList());
        return found.stream()
                .map(project -> project.with(shown.getOrDefault(project.id(), List.of())))
                .toList();
    }

    private PublicProject project(ResultSet row) throws SQLException {
        var status = ProposalStatus.valueOf(row.getString("status"));
        var completed = status == ProposalStatus.COMPLETED;
        return new PublicProject(
                row.getObject("id", UUID.class),
                row.getString("title"),
                areas.area(row.getString("lead_area_code")).orElseThrow(),
                lists.kind(row.getString("category")).orElseThrow(),
                status,
                day(row, completed ? "completed_at" : "next_session"),
                completed ? row.getInt("hours_given") : null,
                completed ? row.getInt("attendances") : null,
                row.getString("completed_words"),
                List.of());
    }

    /** A photo of work that everybody may see, as large as it is kept; empty for any other. */
    public Optional<StoredFile> photo(UUID photoId) {
        return isShown(photoId) ? files.open(photoId) : Optional.empty();
    }

    public Optional<StoredFile> thumbnail(UUID photoId) {
        return isShown(photoId) ? photos.thumbnail(photoId) : Optional.empty();
    }

    private boolean isShown(UUID photoId) {
        return jdbc.sql("select exists (select 1 " + SHOWN + """
                         and c.id = (select f.proposal_id from proposal_photo f
                            where f.file_id = :photo and f.phase in ('BEFORE', 'AFTER')))""")
                .param("photo", photoId)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : Days.of(at.toInstant());
    }

    /** By council; councils without projects are left out. */
    public List<ProjectCount> counts() {
        return counts.get(
                "all",
                _ -> jdbc.sql("""
                        select c.lead_area_code as area_code, sum(c.status = 'COMPLETED') as completed,
                            sum(c.status <> 'COMPLETED') as to_come, coalesce(sum(p.hours_given), 0) as hours
                        """ + SHOWN + " group by c.lead_area_code")
                        .query((row, _) -> new ProjectCount(
                                row.getString("area_code"),
                                row.getLong("completed"),
                                row.getLong("to_come"),
                                row.getLong("hours")))
                        .list());
    }
}
