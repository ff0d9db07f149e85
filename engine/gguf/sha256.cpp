// SPDX-License-Identifier: GPL-3.0-or-later
#include "gguf/sha256.h"

#include <moire/error.h>
#include <moire/hash.h>

#include <openssl/evp.h>

#include <array>

namespace moire {

namespace {

void require(int done)
{
    if (done != 1)
        throw Error(ErrorKind::Failed, "OpenSSL cannot compute SHA-256", "hash",
                    "check the OpenSSL configuration and the installation of libcrypto");
}

} // namespace

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, decltype([](EVP_MD_CTX *context) { EVP_MD_CTX_free(context); })> context{
        EVP_MD_CTX_new()};
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    require(m_state->context ? EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) : 0);
}

Sha256::~Sha256() = default;

void Sha256::add(std::span<const std::byte> bytes)
{
    require(EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size()));
}

std::string Sha256::hex()
{
    std::array<unsigned char, 32> digest{};
    require(EVP_DigestFinal_ex(m_state->context.get(), digest.data(), nullptr));
    std::string text;
    for (const unsigned char byte : digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

std::string sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(std::as_bytes(std::span(bytes)));
    return hash.hex();
}

} // namespace moire
