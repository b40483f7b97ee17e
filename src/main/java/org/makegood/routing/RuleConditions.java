package org.makegood.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.ServiceLine;
import org.makegood.kernel.Severity;

/**
 * What must be so for a rule to hold. What is null does not matter; all that is given must fit.
 *
 * @param unitCode the unit responsible, or one above it: a region's code means all its units
 * @param category a category and all below it, whose codes begin with it and an underscore
 * @param severity at least that severe
 */
@Embeddable
public record RuleConditions(
        @Column(name = "if_kind") @Enumerated(EnumType.STRING) @Nullable
        CaseKind kind,

        @Column(name = "if_service_line") @Enumerated(EnumType.STRING) @Nullable
        ServiceLine serviceLine,

        @Column(name = "if_unit_code") @Size(max = 12) @Nullable
        String unitCode,

        @Column(name = "if_area_code") @Size(max = 9) @Nullable
        String areaCode,

        @Column(name = "if_category") @Size(max = 40) @Nullable
        String category,

        @Column(name = "if_severity") @Enumerated(EnumType.STRING) @Nullable
        Severity severity,

        @Column(name = "if_marking") @Enumerated(EnumType.STRING) @Nullable
        Marking marking) {

    public static final RuleConditions ALWAYS = new RuleConditions(null, null, null, null, null, null, null);

    /** @param unitCodes the unit responsible and all units above it */
    boolean fit(RoutingRequest request, Set<String> unitCodes) {
        return (kind == null || kind == request.kind())
                && (serviceLine == null || serviceLine == request.serviceLine())
                && (unitCode == null || unitCodes.contains(unitCode))
                && (areaCode == null || areaCode.equals(request.areaCode()))
                && (category == null || isOrIsBelow(category, request.category()))
                && (severity == null
                        || request.severity() != null && request.severity().atLeast(severity))
                && (marking == null || marking == request.marking());
    }

    private static boolean isOrIsBelow(String category, @Nullable String code) {
        return code != null && (code.equals(category) || code.startsWith(category + "_"));
    }
}
