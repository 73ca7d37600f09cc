package org.claimdesk.extraction.worthiness;

/**
 * The three classes of ClaimBuster (Hassan et al., KDD 2017): non-factual, unimportant factual, check-worthy factual.
 */
public enum Label {
    NFS, UFS, CFS
}
