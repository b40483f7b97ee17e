package org.makegood;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Service;

class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Makegood.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(Makegood.class);

    /** What public pages and the open API call. Anything else names roles. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "org.makegood.areas.AreaService",
            "org.makegood.briefings.feedback.FeedbackService",
            "org.makegood.briefings.invitation.InvitationAnswerService",
            "org.makegood.briefings.PublicBriefingService",
            "org.makegood.briefings.registration.PublicRegistrationService",
            "org.makegood.casework.due.PromiseService",
            "org.makegood.identity.administration.WelcomeService",
            "org.makegood.proposals.nomination.NominationPhotoService",
            "org.makegood.proposals.nomination.NominationService",
            "org.makegood.proposals.projects.ProjectService");

    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        MODULES.verify();
    }

    /** A {@code package-info} among the tests would hide that of the module, and its borders with it. */
    @Test
    void everyModuleDeclaresItsBorders() {
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(module.getBasePackage().getAnnotation(ApplicationModule.class))
                        .as(module.getBasePackage().getName())
                        .isPresent());
    }

    @Test
    void theModulesAreDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml();
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyServiceSaysWhoMayCallIt() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .and()
                .areNotAssignableTo(DescribedPredicate.describe(
                        "a service for everybody", type -> FOR_EVERYBODY.contains(type.getName())))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .because("views call services, and a service does not trust the view to have checked")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void servicesForEverybodySaySo() {
        classes()
                .that(DescribedPredicate.describe(
                        "are services for everybody", type -> FOR_EVERYBODY.contains(type.getName())))
                .should()
                .beAnnotatedWith(PermitAll.class)
                .check(CLASSES);
    }

    @Test
    void viewsDoNotTouchTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.springframework.jdbc..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** Parts of a module make them public for one another. To other modules they say nothing. */
    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .and()
                .areNotAnnotatedWith(NoRepositoryBean.class)
                .should(new ArchCondition<>("be used in their own module only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (var use : type.getDirectDependenciesToSelf()) {
                            events.add(new SimpleConditionEvent(
                                    use, module(use.getOriginClass()).equals(module(type)), use.getDescription()));
                        }
                    }
                })
                .check(CLASSES);
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("now() without a clock", ArchitectureTest::ignoresTheClock))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static boolean ignoresTheClock(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
