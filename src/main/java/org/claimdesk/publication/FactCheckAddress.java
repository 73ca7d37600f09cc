package org.claimdesk.publication;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Where the public finds a claim's fact check. Given at the first publication, and for good. */
@Entity
@Immutable
@Table(name = "fact_check_address")
class FactCheckAddress {

    @Id
    String slug;
    @Column(name = "claim_id")
    UUID claimId;

    protected FactCheckAddress() {
    }

    FactCheckAddress(String slug, UUID claimId) {
        this.slug = slug;
        this.claimId = claimId;
    }
}
