package org.claimdesk;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.claimdesk.claim.ClaimStore;
import org.claimdesk.review.PublicationState;
import org.claimdesk.review.ReviewGraph;
import org.claimdesk.review.ReviewState;
import org.claimdesk.shared.idempotency.Idempotent;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rooms and arrows: who may know whom. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.claimdesk");

    @Test
    void arrows_between_rooms_point_one_way() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("extraction").definedBy("org.claimdesk.extraction..")
                .layer("shared").definedBy("org.claimdesk.shared..")
                .layer("identity").definedBy("org.claimdesk.identity..")
                .layer("review").definedBy("org.claimdesk.review..")
                .layer("history").definedBy("org.claimdesk.history..")
                .layer("article").definedBy("org.claimdesk.article..")
                .layer("claim").definedBy("org.claimdesk.claim..")
                .layer("evidence").definedBy("org.claimdesk.evidence..")
                .layer("suggestion").definedBy("org.claimdesk.suggestion..")
                .layer("verdict").definedBy("org.claimdesk.verdict..")
                .layer("publication").definedBy("org.claimdesk.publication..")
                .layer("figures").definedBy("org.claimdesk.figures..")
                .layer("desk").definedBy("org.claimdesk.desk..")
                .layer("transfer").definedBy("org.claimdesk.transfer..")
                .whereLayer("desk").mayNotBeAccessedByAnyLayer()
                .whereLayer("transfer").mayNotBeAccessedByAnyLayer()
                .whereLayer("transfer").mayOnlyAccessLayers("claim", "history", "identity", "shared")
                .whereLayer("extraction").mayOnlyBeAccessedByLayers("article", "claim", "suggestion", "publication", "desk")
                .whereLayer("extraction").mayNotAccessAnyLayer()
                .whereLayer("shared").mayNotAccessAnyLayer()
                .whereLayer("identity").mayOnlyAccessLayers("shared")
                .whereLayer("review").mayOnlyAccessLayers("identity", "shared")
                .whereLayer("history").mayOnlyAccessLayers("shared")
                .whereLayer("article").mayOnlyAccessLayers("extraction", "identity", "shared")
                .whereLayer("claim").mayOnlyAccessLayers("article", "extraction", "review", "history", "identity", "shared")
                .whereLayer("evidence").mayOnlyAccessLayers("claim", "review", "identity", "shared")
                .whereLayer("suggestion").mayOnlyAccessLayers("claim", "article", "extraction", "identity", "shared")
                .whereLayer("suggestion").mayNotBeAccessedByAnyLayer()
                .whereLayer("verdict").mayOnlyAccessLayers("evidence", "claim", "review", "identity", "shared")
                .whereLayer("publication").mayOnlyAccessLayers("verdict", "evidence", "claim", "article", "extraction", "review", "identity", "shared")
                .whereLayer("figures").mayOnlyAccessLayers("publication", "claim", "identity", "shared")
                .check(CODE);
    }

    @Test
    void rooms_form_no_circle() {
        slices().matching("org.claimdesk.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void the_engine_is_plain_java() {
        classes().that().resideInAPackage("org.claimdesk.extraction..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("org.claimdesk.extraction..", "java..", "opennlp..")
                .check(CODE);
        noClasses().that().resideInAPackage("org.claimdesk.extraction..")
                .should().dependOnClassesThat().resideInAnyPackage("java.net..", "java.net.http..", "java.sql..")
                .check(CODE);
    }

    @Test
    void the_review_graph_knows_neither_http_nor_database() {
        noClasses().that().resideInAPackage("org.claimdesk.review..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "jakarta.persistence..", "org.hibernate..", "io.quarkus..", "jakarta.enterprise..")
                .check(CODE);
    }

    @Test
    void only_one_door_moves_claims() {
        noClasses().that().areNotAssignableTo(ClaimStore.class).and().resideOutsideOfPackages("org.claimdesk.review..", "org.claimdesk.claim..")
                .should().dependOnClassesThat().areAssignableTo(ReviewGraph.class).check(CODE);
    }

    @Test
    void nobody_but_the_review_graph_names_a_state() {
        noClasses().that().resideOutsideOfPackages("org.claimdesk.review..")
                .should().accessFieldWhere(JavaAccess.Predicates.target(HasOwner.Predicates.With.owner(JavaClass.Predicates.equivalentTo(ReviewState.class)
                        .or(JavaClass.Predicates.equivalentTo(PublicationState.class)))))
                .check(CODE);
    }

    @Test
    void resources_know_no_rows() {
        noClasses().that().areAnnotatedWith(Path.class)
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
                .orShould().dependOnClassesThat().areAssignableTo(Session.class)
                .orShould().dependOnClassesThat().areAnnotatedWith(jakarta.persistence.Entity.class)
                .check(CODE);
    }

    @Test
    void every_resource_says_who_may_call_it() {
        classes().that().areAnnotatedWith(Path.class)
                // a role, and not just any login: an API key may have been given less than a viewer
                .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class)
                .check(CODE);
    }

    @Test
    void every_page_of_the_desk_is_guarded() {
        methods().that().areAnnotatedWith(GET.class).or().areAnnotatedWith(POST.class)
                .and().areDeclaredInClassesThat().resideInAPackage("org.claimdesk.desk..")
                .and().areDeclaredInClassesThat().doNotHaveSimpleName("SignInPages")
                .should().beDeclaredInClassesThat(annotatedWith("org.claimdesk.desk.DeskPage")).check(CODE);
    }

    @Test
    void the_desk_knows_no_rows() {
        noClasses().that().resideInAPackage("org.claimdesk.desk..")
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
                .orShould().dependOnClassesThat().areAnnotatedWith(jakarta.persistence.Entity.class)
                .check(CODE);
    }

    @Test
    void every_post_that_changes_something_may_be_sent_again() {
        methods().that().areAnnotatedWith(POST.class).and().areDeclaredInClassesThat().doNotHaveSimpleName("ExtractionResource")
                .and().areDeclaredInClassesThat().doNotHaveSimpleName("ApiKeyResource")
                .and().areDeclaredInClassesThat().resideOutsideOfPackage("org.claimdesk.desk..")
                .should().beAnnotatedWith(Idempotent.class).check(CODE);
    }
}
