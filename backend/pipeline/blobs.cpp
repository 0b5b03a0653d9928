// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/blobs.h"

#include "backend/codec/codec.h"
#include "backend/data/digest.h"

namespace squeeze::pipeline {

std::int64_t Blobs::put(ByteView bytes) {
    const auto key = data::hex(data::sha256(bytes));
    sqlite::Statement find(m_database, "SELECT id FROM blobs WHERE sha256 = ?");
    if (find.bind(std::string_view(key)).step()) return find.integer(0);
    sqlite::Statement insert(m_database, "INSERT INTO blobs(sha256, bytes) VALUES(?, ?)");
    insert.bind(std::string_view(key), bytes).run();
    return m_database.last_id();
}

std::int64_t Blobs::put(const Model& model) { return put(codec::encode(model, codec::Encoding{})); }

Bytes Blobs::get(std::int64_t id) const {
    sqlite::Statement row(m_database, "SELECT sha256, bytes FROM blobs WHERE id = ?");
    if (!row.bind(id).step()) throw Error(Fault::Corrupt, m_database.name() + ": a stored model is missing");
    auto bytes = row.blob(1);
    if (data::hex(data::sha256(bytes)) != row.text(0))
        throw Error(Fault::Corrupt, m_database.name() + ": a stored model is damaged (its SHA-256 differs)");
    return bytes;
}

Model Blobs::model(std::int64_t id) const { return codec::decode(get(id), m_database.name()).model; }

void Blobs::drop_unused() {
    m_database.execute("DELETE FROM blobs WHERE id NOT IN ("
                       "SELECT model FROM checkpoints UNION "
                       "SELECT teacher FROM checkpoints WHERE teacher IS NOT NULL UNION "
                       "SELECT resume FROM checkpoints WHERE resume IS NOT NULL UNION "
                       "SELECT model FROM states UNION "
                       "SELECT teacher FROM states WHERE teacher IS NOT NULL UNION "
                       "SELECT original FROM runs WHERE original IS NOT NULL UNION "
                       "SELECT file FROM measurements WHERE file IS NOT NULL UNION "
                       "SELECT file FROM runs WHERE file IS NOT NULL)");
}

} // namespace squeeze::pipeline
