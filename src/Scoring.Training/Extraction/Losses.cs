namespace Scoring.Training.Extraction;

/// <summary>Losses of a batch, in nats a token.</summary>
/// <param name="Roles">Weighted as in the whole.</param>
internal readonly record struct Losses(double Cue, double Roles, double Parts)
{
    public double Sum => Cue + Roles + Parts;
}
