package org.claimdesk.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.claimdesk.evidence.ArchiveState;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.review.Meaning;
import org.claimdesk.review.Stance;

/** Every word of the public pages, in English; other languages stand in {@code messages/public_*.properties}. */
@MessageBundle("public")
public interface PublicWords {

    @Message("Skip to the content")
    String skipToContent();

    @Message("Fact check")
    String factCheck();

    @Message("Claimed by")
    String claimedBy();

    @Message("Verdict")
    String verdict();

    @Message("{#when meaning}{#is SUPPORTED}The evidence supports the claim.{#is PARTLY_SUPPORTED}The evidence supports the claim in part.{#is CONFLICTING}The evidence points both ways.{#is REFUTED}The evidence refutes the claim.{#is NOT_ENOUGH_EVIDENCE}There is not enough evidence to decide.{/when}")
    String meaning(Meaning meaning);

    @Message("The ratings of our scale")
    String scale();

    @Message("our rating")
    String ours();

    @Message("Why")
    String why();

    @Message("Where it was said")
    String where();

    @Message("Go to the source")
    String toSource();

    @Message("Evidence")
    String evidence();

    @Message("{#when stance}{#is SUPPORTS}supports the claim{#is REFUTES}refutes the claim{#is CONTEXT}context{/when}")
    String stance(Stance stance);

    @Message("{#when kind}{#is PRIMARY}primary source{#is SECONDARY}secondary source{#is EXPERT}expert{/when}")
    String sourceKind(SourceKind kind);

    @Message("{#when state}{#is NONE}no copy kept{#is PENDING}a copy is being made{#is KEPT}copy kept{#is FAILED}no copy could be made{/when}")
    String archive(ArchiveState state);

    @Message("published {day}")
    String publishedOn(String day);

    @Message("looked at {day}")
    String lookedAt(String day);

    @Message("Published {day}")
    String firstPublished(String day);

    @Message("last changed {day}")
    String lastChanged(String day);

    @Message("Retracted")
    String retracted();

    @Message("On {day} we took this fact check back. Its verdict no longer holds.")
    String retractedOn(String day);

    @Message("Under review again")
    String underReview();

    @Message("We are checking this claim again. What follows is what we published; should it change, that will be noted here.")
    String underReviewHint();

    @Message("Corrected")
    String corrected();

    @Message("An earlier version")
    String earlier();

    @Message("This is what we published on {day}. It no longer holds.")
    String earlierHint(String day);

    @Message("Go to what holds now")
    String toCurrent();

    @Message("Corrections and versions")
    String versions();

    @Message("{#when kind}{#is PUBLISHED}Published{#is CORRECTED}Corrected{#is RETRACTED}Retracted{/when}")
    String act(PublicAct kind);

    @Message("Read this version")
    String readVersion();

    @Message("shown here")
    String shownHere();

    @Message("This fact check as data")
    String asData();

    @Message("Approved {day} by a second person; every change since the first publication is listed above.")
    String fourEyes(String day);
}
