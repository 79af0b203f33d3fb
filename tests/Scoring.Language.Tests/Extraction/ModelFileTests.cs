using Scoring.Language.Extraction;

namespace Scoring.Language.Tests.Extraction;

public sealed class ModelFileTests
{
    [Fact]
    public void Refuses_what_is_no_model()
    {
        using var stream = new MemoryStream([.. Enumerable.Repeat((byte)7, 100)]);
        Assert.Contains("Not an extraction model", Assert.Throws<InvalidDataException>(() => ModelFile.Read(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_model_trained_on_other_features()
    {
        using var stream = new MemoryStream();
        stream.Write(BitConverter.GetBytes(ModelFile.Head));
        stream.Write(BitConverter.GetBytes(999));
        stream.Position = 0;
        Assert.Contains("version 999", Assert.Throws<InvalidDataException>(() => ModelFile.Read(stream)).Message, StringComparison.Ordinal);
    }
}
