package org.makegood.identity.administration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.OrganisationKind;
import org.makegood.kernel.Ids;

/** A body that partners or compilers act for. Councils and counties come with the reference data and carry their code. */
@Entity
@Table(name = "organisation")
class OrganisationEntity {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @ElementCollection
    @CollectionTable(name = "organisation_area", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "area_code")
    private Set<String> areaCodes = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected OrganisationEntity() {}

    static OrganisationEntity found(OrganisationForm form, Clock clock) {
        var organisation = new OrganisationEntity();
        organisation.id = Ids.next(clock);
        organisation.change(form);
        return organisation;
    }

    void change(OrganisationForm form) {
        name = form.name().strip();
        kind = form.kind();
        areaCodes.retainAll(form.areaCodes());
        areaCodes.addAll(form.areaCodes());
    }

    OrganisationCard card() {
        return new OrganisationCard(id, version == null ? 0 : version, new OrganisationForm(name, kind, areaCodes));
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
        return name + ", " + kind.label() + ", areas " + String.join(" ", new TreeSet<>(areaCodes));
    }
}
