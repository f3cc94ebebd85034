package org.zoufang.admin.page;

import java.util.List;
import org.zoufang.account.AccountView;
import org.zoufang.account.device.Device;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.official.Delegation;
import org.zoufang.official.Official;
import org.zoufang.official.posting.Posting;
import org.zoufang.official.posting.PostingProposal;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.pairing.Pairing;

/**
 * One person with all that administrators keep of him.
 *
 * @param account null: he has none
 * @param self whether it is the reader himself, who decides nothing about himself
 */
public record Person(
        RegisteredOfficial official,
        List<Posting> posts,
        List<PostingProposal> proposals,
        List<PairingLine> pairings,
        List<DelegationLine> delegations,
        AccountView account,
        List<Device> devices,
        boolean self) {

    /** A pairing with its enterprise and its person. */
    public record PairingLine(Pairing pairing, Official official, Enterprise enterprise) {}

    /** A delegation with both its people. */
    public record DelegationLine(Delegation delegation, Official principal, Official delegate) {}

    /** The address of something of his. */
    public String at(String below) {
        return "/admin/people/" + official.id() + below;
    }
}
