package org.claimdesk.claim;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment on a claim: plain text, its author and its time. */
@Schema(name = "Comment", examples = """
        {"id": "0199b2c4-7d1e-7c3a-9f00-3a5f1c2d4e70", "author": "editor", "at": "2026-11-23T09:00:00Z", "text": "Do the strikes include those by drones?"}""")
public record CommentView(UUID id, String author, Instant at, String text) {

    static CommentView of(ClaimComment comment) {
        return new CommentView(comment.id, comment.author, comment.at, comment.text);
    }
}
