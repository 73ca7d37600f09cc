package org.claimdesk.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.ws.rs.FormParam;

import org.claimdesk.evidence.EvidenceView;
import org.claimdesk.evidence.NewEvidence;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.review.Stance;
import org.claimdesk.shared.PublicationDay;

/** A piece of evidence as a form sends it. */
public class EvidenceForm {

    @FormParam("url")
    String url;
    @FormParam("title")
    String title;
    @FormParam("publisher")
    String publisher;
    @FormParam("publishedAt")
    String publishedAt;
    @FormParam("stance")
    String stance;
    @FormParam("quote")
    String quote;
    @FormParam("note")
    String note;
    @FormParam("sourceKind")
    String sourceKind;

    /** What was filled in. {@code accessedAt} is when the source was looked at; null for now. */
    NewEvidence filled(Instant accessedAt) {
        return new NewEvidence(Forms.given(url), Forms.given(title), Forms.given(publisher),
                Forms.given(publishedAt) == null ? null : PublicationDay.of(publishedAt.strip()), accessedAt, Forms.choice(Stance.class, "stance", stance),
                Forms.given(quote), Forms.given(note), Forms.choice(SourceKind.class, "sourceKind", sourceKind));
    }

    /** What the fields of the form say for a piece that is there; empty ones for a new one. */
    static Map<String, String> fields(EvidenceView piece) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("url", piece == null ? "" : piece.url());
        fields.put("title", piece == null ? "" : piece.title());
        fields.put("publisher", piece == null ? "" : piece.publisher());
        fields.put("publishedAt", piece == null ? "" : Objects.toString(piece.publishedAt(), ""));
        fields.put("stance", piece == null ? "" : Objects.toString(piece.stance(), ""));
        fields.put("quote", piece == null ? "" : piece.quote());
        fields.put("note", piece == null ? "" : piece.note());
        fields.put("sourceKind", piece == null ? "" : Objects.toString(piece.sourceKind(), ""));
        return fields;
    }
}
