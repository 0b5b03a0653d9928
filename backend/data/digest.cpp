// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 through libcrypto's EVP interface.
#include "backend/data/digest.h"

#include <openssl/evp.h>

namespace squeeze::data {

namespace {

void require(int answer) {
    if (answer != 1) throw Error(Fault::Internal, "libcrypto: SHA-256 is not available");
}

} // namespace

struct Digest::Context {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(context); }
};

Digest::Digest() : m(std::make_unique<Context>()) { require(EVP_DigestInit_ex(m->context, EVP_sha256(), nullptr)); }
Digest::~Digest() = default;

Digest& Digest::bytes(ByteView part) {
    require(EVP_DigestUpdate(m->context, part.data(), part.size()));
    return *this;
}

Digest& Digest::number(std::uint64_t value) {
    return bytes({reinterpret_cast<const std::uint8_t*>(&value), sizeof value});
}

Digest& Digest::text(std::string_view value) { return number(value.size()).bytes(view(value)); }

Sha256 Digest::finish() {
    Sha256 digest;
    require(EVP_DigestFinal_ex(m->context, digest.data(), nullptr));
    return digest;
}

Sha256 sha256(ByteView bytes) { return Digest().bytes(bytes).finish(); }

std::string hex(const Sha256& digest) {
    std::string text;
    for (const auto byte : digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

} // namespace squeeze::data
