package org.makegood.identity.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.kernel.EmailAddress;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;

/** The staffed team of a unit for a service line, from a day until before another. */
@Entity
@Table(name = "desk")
class DeskEntity {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String unitCode;

    @Enumerated(EnumType.STRING)
    private ServiceLine serviceLine;

    private String name;

    private String mailbox;

    private @Nullable String telephone;

    private @Nullable UUID deputyDeskId;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected DeskEntity() {}

    static DeskEntity open(DeskForm form, Clock clock) {
        var desk = new DeskEntity();
        desk.id = Ids.next(clock);
        desk.change(form);
        return desk;
    }

    void change(DeskForm form) {
        if (form.lastDay() != null && form.lastDay().isBefore(form.from())) {
            throw new RuleViolation("lastDay", "Choose a last day on or after the first day");
        }
        if (id.equals(form.deputyDeskId())) {
            throw new RuleViolation("deputyDeskId", "Choose another desk: a desk cannot stand in for itself");
        }
        unitCode = form.unitCode();
        serviceLine = form.serviceLine();
        name = form.name().strip();
        mailbox = EmailAddress.parse(form.mailbox())
                .orElseThrow(() -> new RuleViolation("mailbox", "Enter a mail address, such as desk@example.org"))
                .value();
        telephone = form.telephone() == null || form.telephone().isBlank()
                ? null
                : form.telephone().strip();
        deputyDeskId = form.deputyDeskId();
        from = form.from();
        until = form.lastDay() == null ? null : form.lastDay().plusDays(1);
    }

    DeskCard card(List<AppointmentLine> posts) {
        var lastDay = until == null ? null : until.minusDays(1);
        var form = new DeskForm(name, unitCode, serviceLine, mailbox, telephone, deputyDeskId, from, lastDay);
        return new DeskCard(id, version == null ? 0 : version, form, posts);
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    /** As the audit trail writes it. */
    String described() {
        return name + ", " + unitCode + ", " + serviceLine.label() + ", " + mailbox
                + (telephone == null ? "" : ", " + telephone)
                + (deputyDeskId == null ? "" : ", deputy " + deputyDeskId) + ", from " + Days.written(from)
                + (until == null ? "" : ", ended before " + Days.written(until));
    }
}
