package org.partyplan.document;

import java.util.UUID;

/**
 * A file kept in the database.
 *
 * @param id its id
 * @param name as the person knows it
 * @param mediaType told by its content
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record StoredFile(UUID id, String name, String mediaType, long size, String sha256) {
}
