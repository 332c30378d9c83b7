package org.partyplan.audit;

import java.util.HexFormat;
import java.util.Objects;

/**
 * A seal: what it says of its row and of all before.
 *
 * @param sequence its place in the chain, from 1
 * @param hash of its row and of the seal before
 */
record ChainLink(long sequence, byte[] hash) {

	/** Before the first row. */
	static final ChainLink NONE = new ChainLink(0, new byte[32]);

	ChainLink then(LogRow row, LogKey key) {
		return new ChainLink(this.sequence + 1, row.sealedBy(key, this.sequence + 1, this.hash));
	}

	/** As it is sent away. */
	String hex() {
		return HexFormat.of().formatHex(this.hash);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ChainLink link && link.sequence == this.sequence && link.hex().equals(hex());
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.sequence, hex());
	}

}
