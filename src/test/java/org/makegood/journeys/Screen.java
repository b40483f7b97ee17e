package org.makegood.journeys;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page as somebody sees it.
 *
 * @param name of its photographs
 * @param who signs in, or a visitor
 * @param route the pattern of the address, as the portal knows it
 * @param path an address of that pattern; {@link DemoPlaces} fills in what stands in braces
 * @param only the one width it is looked at in, where it is another state of what is looked at in all
 */
record Screen(
        String name,
        String who,
        String route,
        String path,
        @Nullable Integer only) {

    static final String VISITOR = "-";

    private static final String ALL = """
            partner-start      | lewisham.officer     | /app/                          | /app/
            partner-cases      | lewisham.officer     | /app/cases                     | /app/cases
            partner-case       | lewisham.officer     | /app/cases/:reference          | /app/cases/{waiting}
            partner-resolved   | lewisham.officer     | /app/cases/:reference          | /app/cases/{resolved}
            partner-log        | lewisham.officer     | /app/concerns/log              | /app/concerns/log
            partner-no-receipt | lewisham.officer     | /app/concerns/sent             | /app/concerns/sent
            partner-propose    | lewisham.officer     | /app/proposals/new             | /app/proposals/new
            partner-not-sent   | lewisham.officer     | /app/proposals/sent            | /app/proposals/sent
            partner-proposal   | lewisham.officer     | /app/cases/:reference          | /app/cases/{proposal-completed}
            partner-account    | lewisham.officer     | /app/account                   | /app/account
            partner-no-case    | lewisham.officer     | /app/cases/:reference          | /app/cases/MG-0000-00
            partner-forbidden  | lewisham.officer     | /app/admin/people              | /app/admin/people
            partner-not-found  | lewisham.officer     | /app/                          | /app/nowhere
            members            | lewisham.coordinator | /app/members                   | /app/members
            charity-start      | charity.officer      | /app/                          | /app/
            desk-start         | lewisham.desk        | /app/                          | /app/
            queue              | lewisham.desk        | /app/cases                     | /app/cases
            queue-late         | lewisham.desk        | /app/cases                     | /app/cases?late
            queue-no-match     | lewisham.desk        | /app/cases                     | /app/cases?q=gazebo
            queue-closed       | lewisham.desk        | /app/cases                     | /app/cases?open=no
            case-new           | lewisham.desk        | /app/cases/:reference          | /app/cases/{new}
            case-waiting       | lewisham.desk        | /app/cases/:reference          | /app/cases/{waiting}
            case-action        | lewisham.desk        | /app/cases/:reference          | /app/cases/{action}
            case-late          | lewisham.desk        | /app/cases/:reference          | /app/cases/{late}
            case-resolved      | lewisham.desk        | /app/cases/:reference          | /app/cases/{resolved}
            case-reopened      | lewisham.desk        | /app/cases/:reference          | /app/cases/{reopened}
            proposal-visit     | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-visited}
            proposal-scheduled | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-scheduled}
            proposal-submitted | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-submitted} | 1440
            proposal-screening | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-screening} | 1440
            proposal-waiting   | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-waiting}   | 1440
            proposal-planned   | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-planned}   | 1440
            proposal-accepted  | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-accepted}  | 1440
            proposal-under-way | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-under-way} | 1440
            proposal-completed | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-completed} | 1440
            proposal-declined  | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-declined}  | 1440
            proposal-withdrawn | lewisham.desk        | /app/cases/:reference          | /app/cases/{proposal-withdrawn} | 1440
            partner-waiting    | lewisham.officer     | /app/cases/:reference          | /app/cases/{proposal-waiting}   | 390
            partner-planned    | lewisham.officer     | /app/cases/:reference          | /app/cases/{proposal-planned}   | 390
            partner-accepted   | lewisham.officer     | /app/cases/:reference          | /app/cases/{proposal-accepted}  | 390
            partner-scheduled  | lewisham.officer     | /app/cases/:reference          | /app/cases/{proposal-scheduled} | 390
            partner-under-way  | lewisham.officer     | /app/cases/:reference          | /app/cases/{proposal-under-way} | 390
            partner-declined   | lewisham.officer     | /app/cases/:reference          | /app/cases/{proposal-declined}  | 390
            partner-withdrawn  | lewisham.officer     | /app/cases/:reference          | /app/cases/{proposal-withdrawn} | 390
            case-escalated     | lewisham.head        | /app/cases/:reference          | /app/cases/{escalated}
            search             | lewisham.desk        | /app/search                    | /app/search?q=path
            search-no-match    | lewisham.desk        | /app/search                    | /app/search?q=gazebo
            region-start       | london.head          | /app/                          | /app/
            region-queue       | london.head          | /app/cases                     | /app/cases?scope=region
            compiler-start     | london.councils      | /app/                          | /app/
            compiler-cases     | london.councils      | /app/cases                     | /app/cases
            compiler-case      | london.councils      | /app/cases/:reference          | /app/cases/{shared}
            overview           | london.councils      | /app/overviews                 | /app/overviews
            overview-concerns  | london.councils      | /app/overviews/concerns        | /app/overviews/concerns
            funnel             | london.councils      | /app/overviews/proposals       | /app/overviews/proposals
            funnel-region      | london.head          | /app/overviews/proposals       | /app/overviews/proposals
            briefings          | lewisham.officer     | /app/briefings                 | /app/briefings
            briefings-over     | southwark.officer    | /app/briefings                 | /app/briefings?show=over
            briefings-no-match | southwark.officer    | /app/briefings                 | /app/briefings?q=gazebo
            briefing-partner   | lewisham.officer     | /app/briefings/:id             | /app/briefings/{briefing-open}
            briefing-waiting   | southwark.officer    | /app/briefings/:id             | /app/briefings/{briefing-full}
            briefing-figures   | london.councils      | /app/briefings/:id             | /app/briefings/{briefing-held}
            briefing-desk      | lewisham.desk        | /app/briefings/:id             | /app/briefings/{briefing-full}
            briefing-write     | lewisham.desk        | /app/briefings/write/:id?      | /app/briefings/write
            briefing-change    | lewisham.desk        | /app/briefings/write/:id?      | /app/briefings/write/{briefing-open}
            briefing-invite    | lewisham.desk        | /app/briefings/:id/invite      | /app/briefings/{briefing-open}/invite
            briefing-door      | lewisham.desk        | /app/briefings/:id/door        | /app/briefings/{briefing-full}/door
            briefing-badge     | lewisham.desk        | /app/badge/:code               | /app/badge/{badge}
            briefing-held      | lewisham.desk        | /app/briefings/:id             | /app/briefings/{briefing-last}
            admin-start        | admin                | /app/                          | /app/
            people             | admin                | /app/admin/people              | /app/admin/people
            person             | admin                | /app/admin/people/person/:___url_parameter | /app/admin/people/person/{person}
            desks              | admin                | /app/admin/desks               | /app/admin/desks
            desk               | admin                | /app/admin/desks/desk/:___url_parameter | /app/admin/desks/desk/{desk}
            organisations      | admin                | /app/admin/organisations       | /app/admin/organisations
            audit              | admin                | /app/admin/audit               | /app/admin/audit
            routing            | admin                | /app/admin/routing             | /app/admin/routing
            guard              | admin                | /app/admin/guard               | /app/admin/guard
            mail               | admin                | /app/admin/mail                | /app/admin/mail
            mail-read          | admin                | /app/admin/mail/read/:___url_parameter | /app/admin/mail/read/{mail}
            patterns           | admin                | /app/patterns                  | /app/patterns
            home               | -                    | /                              | /
            areas              | -                    | /areas                         | /areas
            areas-malformed    | -                    | /areas                         | /areas?postcode=SE6&on=nonsense
            areas-elsewhere    | -                    | /areas                         | /areas?postcode=EH1+1YZ
            areas-which        | -                    | /areas                         | /areas?postcode=Newcastle
            area               | -                    | /areas/{slug}                  | /areas?postcode=se64ru
            area-split         | -                    | /areas/{slug}                  | /areas/manchester
            area-2016          | -                    | /areas/{slug}                  | /areas/lewisham?on=3/9/2016
            area-bad-day       | -                    | /areas/{slug}                  | /areas/lewisham?on=31+June+2026
            nominate           | -                    | /nominate                      | /nominate
            nominate-tests     | -                    | /nominate/{token}/{slug}       | /nominate/{nomination}/tests
            nominate-you       | -                    | /nominate/{token}/{slug}       | /nominate/{nomination}/you
            nominate-place     | -                    | /nominate/{token}/{slug}       | /nominate/{nomination}/place
            nominate-work      | -                    | /nominate/{token}/{slug}       | /nominate/{nomination}/work
            nominate-help      | -                    | /nominate/{token}/{slug}       | /nominate/{nomination}/help
            nominate-site      | -                    | /nominate/{token}/{slug}       | /nominate/{nomination}/site
            nominate-photos    | -                    | /nominate/{token}/photos       | /nominate/{nomination}/photos
            nominate-publicity | -                    | /nominate/{token}/{slug}       | /nominate/{nomination}/publicity
            nominate-check     | -                    | /nominate/{token}/check        | /nominate/{nomination}/check
            nominate-sent      | -                    | /nominate/{token}/sent         | /nominate/{nomination}/sent
            nominate-confirm   | -                    | /nominate/confirm/{token}      | /nominate/confirm/{confirm}
            nominate-progress  | -                    | /nominate/progress/{token}     | /nominate/progress/{progress}
            nominate-withdraw  | -                    | /nominate/progress/{token}/withdraw | /nominate/progress/{progress}/withdraw
            projects           | -                    | /projects                      | /projects
            projects-none      | -                    | /projects                      | /projects?area=cornwall
            briefings-all      | -                    | /briefings                     | /briefings
            briefing           | -                    | /briefings/{slug}              | /briefings/{briefing}
            briefing-register  | -                    | /briefings/{slug}/register     | /briefings/{briefing}/register
            briefing-asked     | -                    | /briefings/{slug}/asked        | /briefings/{briefing}/asked
            briefing-date      | -                    | /briefings/{slug}              | /briefings/{briefing-date}
            briefing-cancelled | -                    | /briefings/{slug}              | /briefings/{briefing-cancelled}
            briefing-rsvp      | -                    | /briefings/rsvp/{token}        | /briefings/rsvp/{rsvp}
            briefing-declined  | -                    | /briefings/rsvp/{token}        | /briefings/rsvp/{declined}
            briefing-confirm   | -                    | /briefings/coming/{token}      | /briefings/coming/{unconfirmed}
            briefing-coming    | -                    | /briefings/coming/{token}      | /briefings/coming/{coming}
            briefing-in-line   | -                    | /briefings/coming/{token}      | /briefings/coming/{inline}
            briefing-feedback  | -                    | /briefings/coming/{token}/feedback | /briefings/coming/{came}/feedback
            about-the-data     | -                    | /about-the-data                | /about-the-data
            accessibility      | -                    | /accessibility                 | /accessibility
            privacy            | -                    | /privacy                       | /privacy
            not-found          | -                    | /error                         | /nowhere
            sign-in            | -                    | /app/login                     | /app/login
            sign-in-wrong      | -                    | /app/login                     | /app/login?error
            sign-in-wait       | -                    | /app/login                     | /app/login?wait=5
            sign-in-closed     | -                    | /app/login                     | /app/login?closed
            welcome            | -                    | /app/welcome/:___url_parameter | /app/welcome/{welcome}
            welcome-first      | -                    | /app/welcome/:___url_parameter | /app/welcome/{welcome-first}
            welcome-spent      | -                    | /app/welcome/:___url_parameter | /app/welcome/spent
            """;

    static Stream<Screen> all() {
        return ALL.lines()
                .map(line -> line.split("\\|", -1))
                .map(part -> new Screen(
                        part[0].strip(),
                        part[1].strip(),
                        part[2].strip(),
                        part[3].strip(),
                        part.length > 4 ? Integer.valueOf(part[4].strip()) : null));
    }

    /** Those that are walked: all, or with {@code -Dscreens=proposal-.*} those of such a name. */
    static Stream<Screen> chosen() {
        var names = System.getProperty("screens", ".*");
        return all().filter(screen -> screen.name().matches(names));
    }

    @Override
    public String toString() {
        return name;
    }
}
