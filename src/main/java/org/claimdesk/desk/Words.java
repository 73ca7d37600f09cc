package org.claimdesk.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.claimdesk.claim.QueueOrder;
import org.claimdesk.evidence.ArchiveState;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.extraction.ClaimType;
import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.review.DeclineReason;
import org.claimdesk.review.PublicationState;
import org.claimdesk.review.ReviewState;
import org.claimdesk.review.SavedView;
import org.claimdesk.review.Stance;

/** Every word the desk says, in English; other languages stand in {@code messages/msg_*.properties}. */
@MessageBundle
public interface Words {

    // the frame of every page

    @Message("Skip to the content")
    String skipToContent();

    @Message("Main navigation")
    String mainNavigation();

    @Message("Queue")
    String queue();

    @Message("Approvals")
    String approvals();

    @Message("Articles")
    String articles();

    @Message("Figures")
    String figures();

    @Message("Search claims")
    String searchClaims();

    @Message("Keys")
    String keys();

    @Message("API")
    String apiLink();

    @Message("Close")
    String close();

    // signing in and out

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Sign in with your organisation’s account")
    String signInAtIssuer();

    @Message("You were signed out in the meantime. What you typed stands below, and waits: sign in again in a new tab, come back to this page, and send it.")
    String typedStaysHere();

    @Message("You are signed in. What you were writing waits on the page you came from; this one can be closed.")
    String goBackToYourPage();

    @Message("Signing in did not work, or took too long. Try again.")
    String signInFailed();

    @Message("Account name")
    String accountName();

    @Message("Password")
    String password();

    @Message("Wrong name or password.")
    String wrongLogin();

    @Message("You were signed out in the meantime. Sign in, and go on with what you typed: it is kept.")
    String typedIsKept();

    @Message("The first start of Claimdesk printed the accounts and their passwords.")
    String whereAccountsAre();

    @Message("You are signed in again")
    String signedInAgain();

    @Message("This is what you were about to send. Look at it, and send it.")
    String resendThis();

    @Message("Send it")
    String sendAgain();

    @Message("Go on")
    String goOn();

    @Message("Go back")
    String goBack();

    @Message("What you typed")
    String whatYouTyped();

    @Message("{title}")
    String refusal(String code, String title);

    @Message("{#switch code}{#case 'STALE_REVISION'}Somebody changed it while your page was open. Go back, look at it again, and decide again.{#else}{explanation}{/switch}")
    String refusalHint(String code, String explanation);

    @Message("{#switch name}{#case 'reason'}Reason{#case 'reasonCode'}Reason{#case 'assignee'}Who shall have it{#case 'text'}Text{#case 'title'}Title{#case 'url'}Address{#case 'publisher'}Publisher{#case 'author'}Author{#case 'publishedAt'}Published on{#case 'quote'}Quote{#case 'note'}Note{#case 'stance'}Stance{#case 'sourceKind'}Kind of source{#case 'rating'}Rating{#case 'summary'}Summary{#case 'explanation'}Explanation{#case 'normalisedText'}Wording{#case 'exact'}Words{#else}{name}{/switch}")
    String field(String name);

    // keys

    @Message("Keyboard")
    String keysTitle();

    @Message("Keys work wherever you are not typing.")
    String keysIntro();

    @Message("next, previous claim")
    String keyMove();

    @Message("open")
    String keyOpen();

    @Message("take, or give it back")
    String keyTake();

    @Message("decline; then the number of the reason")
    String keyDecline();

    @Message("add evidence")
    String keyEvidence();

    @Message("verdict; then the number of the rating")
    String keyVerdict();

    @Message("submit")
    String keySubmit();

    @Message("approve")
    String keyApprove();

    @Message("request changes")
    String keyRequest();

    @Message("publish")
    String keyPublish();

    @Message("reword the claim")
    String keyWording();

    @Message("more of a list; in an article, mark a missed claim")
    String keyMark();

    @Message("write a comment")
    String keyNote();

    @Message("take back what you just did")
    String keyUndo();

    @Message("search")
    String keySearch();

    @Message("go to the queue; g a approvals, g r articles, g d figures")
    String keyQueue();

    @Message("this list")
    String keyHelp();

    @Message("send the form you are in")
    String keySend();

    @Message("Single keys do something")
    String keysOn();

    // the review graph

    @Message("{#when state}{#is DETECTED}new{#is QUEUED}queued{#is IN_REVIEW}in review{#is SUBMITTED}submitted{#is APPROVED}approved{#is DECLINED}declined{/when}")
    String state(ReviewState state);

    @Message("{#when state}{#is UNPUBLISHED}not public{#is PUBLISHED}public{#is RETRACTED}retracted{/when}")
    String publication(PublicationState state);

    @Message("{#switch action}{#case 'queue'}Queue{#case 'decline'}Decline{#case 'take'}Take{#case 'assign'}Assign{#case 'release'}Give back{#case 'submit'}Submit{#case 'withdraw'}Withdraw{#case 'request-changes'}Request changes{#case 'approve'}Approve{#case 'reopen'}Reopen{#case 'publish'}Publish{#case 'retract'}Retract{#else}{action}{/switch}")
    String step(String action);

    @Message("{#switch action}{#case 'queue'}Queued.{#case 'decline'}Declined.{#case 'take'}Taken: it is yours now.{#case 'assign'}Assigned.{#case 'release'}Given back.{#case 'submit'}Submitted for approval.{#case 'withdraw'}Withdrawn.{#case 'request-changes'}Sent back with your reason.{#case 'approve'}Approved.{#case 'reopen'}Reopened.{#case 'publish'}Published.{#case 'retract'}Retracted.{#case 'evidence'}Evidence kept.{#case 'verdict'}Verdict kept.{#case 'wording'}Wording kept.{#case 'comment'}Comment added.{#case 'undo'}Taken back.{#case 'claim'}Claim added.{#else}Done.{/switch}")
    String done(String action);

    @Message("Open the claim")
    String openClaim();

    @Message("Undo")
    String undo();

    @Message("{#when code}{#is NOT_CHECKABLE}Not checkable{#is OPINION}Opinion{#is DUPLICATE}Duplicate{#is OUT_OF_SCOPE}Out of scope{#is NOT_WORTH_CHECKING}Not worth checking{/when}")
    String declineReason(DeclineReason code);

    // the queue

    @Message("Saved views")
    String savedViews();

    @Message("{#when view}{#is MY_TURN}My turn{#is UNASSIGNED}Unassigned{#is IN_WORK}In review{#is WAITING_FOR_APPROVAL}Waiting for approval{#is RETURNED_TO_ME}Returned to me{#is EVERYTHING}Everything{/when}")
    String view(SavedView view);

    @Message("{#when view}{#is MY_TURN}Exactly what waits for you.{#is UNASSIGNED}Nobody has taken these.{#is IN_WORK}Somebody works on these.{#is WAITING_FOR_APPROVAL}A second pair of eyes is needed.{#is RETURNED_TO_ME}Sent back to you, with a reason.{#is EVERYTHING}All claims, in every state.{/when}")
    String viewHint(SavedView view);

    @Message("Type of statement")
    String typeOfStatement();

    @Message("{#when type}{#is QUANTITY}Figure{#is EVENT}Event{#is ATTRIBUTION}Who said it{#is CAUSAL}Cause{#is COMPARISON}Comparison{#is PREDICTION}Prediction{#is POSITION}Position{#is OTHER}Other{/when}")
    String type(ClaimType type);

    @Message("Words in the claim")
    String wordsInClaim();

    @Message("Order")
    String order();

    @Message("{#when order}{#is PRIORITY}Most worth checking first{#is OLDEST}Oldest first{#is NEWEST}Newest first{#is UPDATED}Last changed first{#is DUE}Due first{/when}")
    String orderName(QueueOrder order);

    @Message("Show")
    String show();

    @Message("Show all")
    String showAll();

    @Message("More")
    String more();

    @Message("{#when reason}{#is NOTHING_EXISTS}There are no claims yet. Add an article, and its claims appear here.{#is NOTHING_MATCHES}No claim of this list matches your search.{#is HELD_BY_OTHERS}Nothing is free: others are working on every open claim.{#is ALL_DONE}All done. Nothing waits for anybody.{#is SOME_UNASSIGNED}Nothing waits for you just now. There are claims nobody has taken yet.{/when}")
    String emptyReason(QueuePages.Empty reason);

    @Message("Add an article")
    String addArticle();

    @Message("See what nobody has taken")
    String seeUnassigned();

    @Message("See who works on what")
    String seeInWork();

    @Message("Check-worthiness")
    String checkWorthiness();

    @Message("{span} ago")
    String ago(String span);

    @Message("{count} {#if count == 1}piece{#else}pieces{/if} of evidence")
    String evidenceCount(long count);

    @Message("{by} sent it back:")
    String givenBackBy(String by);

    @Message("{span} left")
    String leaseLeft(String span);

    @Message("lease over")
    String leaseOver();

    // articles

    @Message("There are no articles yet.")
    String noArticles();

    @Message("Text of the article")
    String articleText();

    @Message("Title")
    String titleField();

    @Message("Publisher")
    String publisher();

    @Message("Author")
    String author();

    @Message("Published on")
    String publishedOn();

    @Message("Language")
    String articleLanguage();

    @Message("“Last month” and the like are read against the day of publication.")
    String whyTheDate();

    @Message("Read it")
    String readArticle();

    @Message("Reading …")
    String reading();

    @Message("Untitled article")
    String untitled();

    @Message("{count} {#if count == 1}claim{#else}claims{/if}")
    String claimCount(long count);

    @Message("{count} {#if count == 1}sentence{#else}sentences{/if}")
    String sentenceCount(int count);

    @Message("This article was here already: it is not read twice.")
    String knownArticle();

    @Message("From the beginning")
    String fromTheStart();

    @Message("Go on reading")
    String restOfArticle();

    @Message("Claims")
    String claims();

    @Message("Add a claim that was missed")
    String missedClaim();

    @Message("Choose words in the text by mouse. By keyboard: j and k go from sentence to sentence, Shift and arrow keys change the choice, Enter adds it.")
    String howToMark();

    @Message("The exact words")
    String exactWords();

    @Message("Add the claim")
    String addClaim();

    @Message("No claims were found in this text.")
    String noClaimsHere();

    @Message("Show claim {number} in the text")
    String showInText(int number);

    @Message("held by {name}")
    String heldBy(String name);

    // the workbench

    @Message("In its own words")
    String inTheWords();

    @Message("In the source")
    String inTheSource();

    @Message("Claimant")
    String claimant();

    @Message("anonymous")
    String anonymous();

    @Message("Figures in the claim")
    String figuresInClaim();

    @Message("Words")
    String words();

    @Message("Value")
    String value();

    @Message("Allows")
    String bounds();

    @Message("{#when it}{#is EXACT}exactly{#is ABOUT}about{#is AT_LEAST}at least{#is AT_MOST}at most{#is MORE_THAN}more than{#is LESS_THAN}less than{#is BETWEEN}between{/when}")
    String approximator(Quantity.Approximator it);

    @Message("Dates in the claim")
    String periodsInClaim();

    @Message("From")
    String fromDay();

    @Message("To")
    String toDay();

    @Message("Because it")
    String because();

    @Message("Weight")
    String weight();

    @Message("What the public reads")
    String publicPage();

    @Message("due {moment}")
    String due(String moment);

    @Message("Change the wording")
    String editWording();

    @Message("Wording")
    String wording();

    @Message("The quote stays as it is.")
    String quoteStays();

    @Message("Save")
    String save();

    @Message("Edit")
    String edit();

    @Message("Remove")
    String remove();

    @Message("Comments")
    String comments();

    @Message("No comments.")
    String noComments();

    @Message("Write to whoever works on this claim")
    String writeComment();

    @Message("Add comment")
    String addComment();

    @Message("History")
    String history();

    @Message("{#switch action}{#case 'detect'}found the claim{#case 'add'}added the claim{#case 'queue'}queued it{#case 'decline'}declined it{#case 'take'}took it{#case 'assign'}assigned it{#case 'release'}gave it back to the queue{#case 'submit'}submitted it{#case 'withdraw'}withdrew it{#case 'request-changes'}asked for changes{#case 'approve'}approved it{#case 'reopen'}reopened it{#case 'publish'}published it{#case 'retract'}retracted it{#case 'lapse'}ended the lease{#case 'triage'}changed priority, topics or due date{#case 'edit-wording'}changed the wording{#case 'add-evidence'}added evidence{#case 'edit-evidence'}changed evidence{#case 'remove-evidence'}removed evidence{#case 'write-verdict'}wrote the verdict{#else}{action}{/switch}")
    String happened(String action);

    @Message("Evidence")
    String evidence();

    @Message("Nothing speaks for or against it yet.")
    String noEvidence();

    @Message("Add evidence")
    String addEvidence();

    @Message("Address")
    String address();

    @Message("It")
    String stanceField();

    @Message("{#when stance}{#is SUPPORTS}supports the claim{#is REFUTES}refutes the claim{#is CONTEXT}gives context{/when}")
    String stance(Stance stance);

    @Message("no stance yet")
    String noStance();

    @Message("Quote, in the source’s own words")
    String quoteField();

    @Message("Note: what it shows")
    String noteField();

    @Message("Kind of source")
    String sourceKindField();

    @Message("{#when kind}{#is PRIMARY}primary source{#is SECONDARY}secondary source{#is EXPERT}expert{/when}")
    String sourceKind(SourceKind kind);

    @Message("{#when state}{#is NONE}not archived{#is PENDING}being archived{#is KEPT}archived{#is FAILED}archiving failed{/when}")
    String archive(ArchiveState state);

    @Message("looked at {moment}")
    String lookedAt(String moment);

    @Message("Verdict")
    String verdict();

    @Message("There is no verdict yet.")
    String noVerdict();

    @Message("Rating")
    String rating();

    @Message("Summary")
    String summary();

    @Message("In a sentence or two, at most 280 characters.")
    String summaryHint();

    @Message("Explanation")
    String explanation();

    @Message("The grounds, in Markdown.")
    String explanationHint();

    @Message("Save the verdict")
    String saveVerdict();

    @Message("Submission")
    String submission();

    @Message("Still missing:")
    String stillMissing();

    @Message("Verdict and evidence are complete. Somebody else will look them over.")
    String readyToSubmit();

    @Message("{detail}")
    String missing(String code, String detail);

    @Message("Look it over")
    String lookOver();

    @Message("What was wrong before? The public reads this note.")
    String correctionNote();

    @Message("Reason")
    String reason();

    @Message("Reason; the public reads it")
    String publicReason();

    @Message("Why not …?")
    String whyNot();

    // conflicts

    @Message("It was changed while you wrote")
    String conflictTitle();

    @Message("{by} was faster. Nothing is lost: compare, and decide what stays.")
    String conflictHint(String by);

    @Message("Theirs")
    String theirs();

    @Message("Mine")
    String mine();

    @Message("This is what will be saved")
    String keepWhat();

    @Message("Save mine")
    String saveMine();

    @Message("Keep theirs")
    String keepTheirs();

    // approvals

    @Message("Somebody else’s work, for a second pair of eyes.")
    String approvalsHint();

    @Message("Nothing waits for approval.")
    String nothingWaits();

    @Message("submitted by {name}")
    String submittedBy(String name);

    @Message("approved by {name}")
    String approvedBy(String name);

    @Message("Not for you:")
    String notForYou();

    @Message("Approval")
    String approval();

    @Message("revision {number}")
    String revision(int number);

    @Message("Something newer has arrived.")
    String newerArrived();

    @Message("See what changed")
    String seeWhatChanged();

    @Message("It changed while you were looking. This is what is different now:")
    String overtakenTitle();

    @Message("Since the last submission")
    String sinceLast();

    @Message("{#switch name}{#case 'wording'}Wording{#case 'rating'}Rating{#case 'summary'}Summary{#case 'explanation'}Explanation{#case 'evidence'}Evidence{#else}{name}{/switch}")
    String part(String name);

    @Message("Nothing in wording, verdict or evidence.")
    String nothingChanged();

    @Message("Decision")
    String decision();

    @Message("What has to change?")
    String whatToChange();

    @Message("Open the workbench")
    String openWorkbench();

    // API keys

    @Message("API keys")
    String apiKeys();

    @Message("This is the key. It is shown this once; keep it where secrets are kept.")
    String keyShownOnce();

    @Message("made by {name}")
    String keyMadeBy(String name);

    @Message("last used {moment}")
    String keyLastUsed(String moment);

    @Message("never used")
    String keyNeverUsed();

    @Message("ends {moment}")
    String keyEnds(String moment);

    @Message("Revoke")
    String revoke();

    @Message("Revoke {name}")
    String revokeKey(String name);

    @Message("No program has a key.")
    String noKeys();

    @Message("Make a key")
    String makeKey();

    @Message("What it is for")
    String keyName();

    @Message("Small letters, digits, dot, dash; it stands in the history.")
    String keyNameHint();

    @Message("What it opens")
    String keyScopes();

    @Message("Last day")
    String keyExpires();

    // figures and the public page

    @Message("As of {moment}")
    String figuresAt(String moment);

    @Message("Claims by state")
    String claimsByState();

    @Message("All claims there are.")
    String claimsByStateHint();

    @Message("There are no claims yet.")
    String noClaimsYet();

    @Message("State")
    String stateHeading();

    @Message("Waiting to be taken")
    String waitingToBeTaken();

    @Message("How long nothing has happened to the claims that nobody has taken.")
    String waitingToBeTakenHint();

    @Message("Nobody has left a claim lying.")
    String nothingToBeTaken();

    @Message("Untouched for")
    String untouchedFor();

    @Message("Waiting for approval")
    String waitingForApproval();

    @Message("How long ago they were submitted.")
    String waitingForApprovalHint();

    @Message("Submitted")
    String submittedFor();

    @Message("under {span}")
    String shorterThan(String span);

    @Message("{from} to {below}")
    String fromTo(String from, String below);

    @Message("over {span}")
    String longerThan(String span);

    @Message("Time to verdict")
    String timeToVerdict();

    @Message("From finding a claim to its first approval, by the week of the approval: the last eight weeks. The number and the column are the median: half the claims took no longer. Nine in ten took no longer than the dot.")
    String timeToVerdictHint();

    @Message("No claim was decided in these weeks.")
    String nothingDecided();

    @Message("Median and 90th percentile by week, from its first day.")
    String weeksInWords();

    @Message("Week from")
    String weekFrom();

    @Message("Median")
    String median();

    @Message("90th percentile")
    String ninetiethPercentile();

    @Message("Claims decided")
    String decidedClaims();

    @Message("Published verdicts by rating")
    String verdictsByRating();

    @Message("What is public now, and came out or was last corrected after {moment}.")
    String verdictsByRatingHint(String moment);

    @Message("Nothing was published in that time.")
    String nothingPublished();

    @Message("Verdicts")
    String verdicts();

    @Message("Work in hand")
    String heldNow();

    @Message("How many claims each person holds now.")
    String heldNowHint();

    @Message("Nobody holds a claim.")
    String nobodyHolds();

    @Message("Person")
    String personHeading();

    @Message("{count}, lease over on {over}")
    String ofThemLeaseOver(String count, String over);

    @Message("As a table")
    String asTable();
}
