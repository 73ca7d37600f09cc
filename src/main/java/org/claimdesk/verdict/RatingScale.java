package org.claimdesk.verdict;

import java.io.Serializable;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;

/** The ratings of a newsroom, in order. One version of it never changes. */
@Entity
@Immutable
@Table(name = "rating_scale")
class RatingScale {

    @EmbeddedId
    Id id;
    String name;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rating", joinColumns = { @JoinColumn(name = "scale_id"), @JoinColumn(name = "scale_version") })
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    List<Rating> ratings;

    protected RatingScale() {
    }

    /** A scale and its version, from 1. */
    @Embeddable
    record Id(@Column(name = "id") String scale, int version) implements Serializable {
    }
}
