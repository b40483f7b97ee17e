package org.makegood.calendar;

import static org.makegood.kernel.Days.LONDON;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.makegood.calendar.CalendarFile.Method;

/** Entries written down as RFC 5545 has it, with the parts that RFC 5546 asks for with each method. */
final class CalendarText {

    private static final String PRODUCT = "-//Makegood//Portal//EN";
    private static final Duration ASK_AGAIN = Duration.ofHours(6);

    private CalendarText() {}

    static String of(CalendarEntry entry, Method method, CalendarParty attendee) {
        return written(head(method), List.of(event(entry, method, attendee)));
    }

    static String feed(@Nullable String name, List<CalendarEntry> entries) {
        var head = head(Method.PUBLISH);
        if (name != null) {
            head.add(new XProperty("X-WR-CALNAME", plain(name)));
            head.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
            head.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        }
        return written(
                head,
                entries.stream()
                        .map(entry -> event(entry, Method.PUBLISH, null))
                        .toList());
    }

    private static List<Property> head(Method method) {
        return new ArrayList<>(List.of(
                new ProdId(PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new net.fortuna.ical4j.model.property.Method(method.name())));
    }

    private static String written(List<Property> head, List<VEvent> events) {
        var components = new ArrayList<CalendarComponent>();
        components.add(LondonTime.ZONE);
        components.addAll(events);
        return FoldedLines.of(new Calendar(new PropertyList(head), new ComponentList<>(components)).toString());
    }

    private static VEvent event(CalendarEntry entry, Method method, @Nullable CalendarParty attendee) {
        var properties = new ArrayList<Property>(List.of(
                new Uid(entry.uid().toString()),
                new Sequence(entry.sequence()),
                new DtStamp(entry.changedAt()),
                new LastModified(entry.changedAt()),
                new DtStart<>(time(entry.start())),
                new DtEnd<>(time(entry.end())),
                new Summary(plain(entry.title())),
                new Organizer(new ParameterList(List.of(name(entry.organiser()))), address(entry.organiser()))));
        if (entry.place() != null) {
            properties.add(new Location(plain(entry.place())));
        }
        if (entry.description() != null) {
            properties.add(new Description(plain(entry.description())));
        }
        if (entry.url() != null) {
            properties.add(new Url(entry.url()));
        }
        if (attendee != null) {
            properties.add(attendee(attendee));
        }
        if (entry.isCancelled() || method != Method.CANCEL) { // who merely does not come is told nothing of the whole
            properties.add(status(entry.state()));
        }
        return new VEvent(new PropertyList(properties));
    }

    private static Status status(CalendarEntry.State state) {
        return switch (state) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** By the clock of London. The hour that comes twice in October is told apart by writing its second run in UTC. */
    private static Temporal time(Instant instant) {
        var there = instant.atZone(LONDON);
        return there.equals(there.withEarlierOffsetAtOverlap()) ? there : instant;
    }

    /** They have told us, and not by their calendar: it need not ask them, nor tell us. */
    private static Attendee attendee(CalendarParty party) {
        List<Parameter> parameters = List.of(name(party), Role.REQ_PARTICIPANT, PartStat.ACCEPTED, Rsvp.FALSE);
        return new Attendee(new ParameterList(parameters), address(party));
    }

    private static Cn name(CalendarParty party) {
        return new Cn(plain(party.name()).replace('"', '”').replace('\n', ' '));
    }

    private static URI address(CalendarParty party) {
        return URI.create("mailto:" + party.address().value());
    }

    /** Text may hold line ends, and no other control characters. */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
    }
}
