using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Values;

[SuppressMessage("ApiDesign", "RS0030", Justification = "The base library is what ours is held against.")]
public sealed class Sha256Tests
{
    /// <summary>Examples of FIPS 180-4 (csrc.nist.gov, SHA256.pdf).</summary>
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void Digests_are_those_of_the_standard(string text, string digest) => Assert.Equal(digest, Sha256.Hex(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Every_length_and_content_gives_the_digest_of_the_base_library()
    {
        var random = new Random(3);
        for (var i = 0; i < TestScale.Rounds(600); i++)
        {
            var bytes = new byte[i < 300 ? i : random.Next(100_000)];
            random.NextBytes(bytes);
            var key = new byte[random.Next(200)];
            random.NextBytes(key);
            Assert.Equal(SHA256.HashData(bytes), Sha256.Hash(bytes));
            Assert.Equal(HMACSHA256.HashData(key, bytes), Sha256.Keyed(key, bytes));
        }
    }
}
