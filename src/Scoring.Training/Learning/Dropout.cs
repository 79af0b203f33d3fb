namespace Scoring.Training.Learning;

/// <summary>Sets numbers to zero at random and scales up the others, so that the network does not lean on any one of them.</summary>
internal sealed class Dropout(double share, ulong seed)
{
    private readonly uint _limit = (uint)(share * uint.MaxValue);
    private readonly float _scale = (float)(1 / (1 - share));
    private ulong _state = seed * 2685821657736338717UL + 88172645463325252UL;
    private float[] _mask = [];

    /// <summary>Drops in place and remembers which.</summary>
    public void Drop(Span<float> values)
    {
        if (_mask.Length < values.Length) _mask = new float[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            // xorshift64 (Marsaglia, 2003)
            _state ^= _state << 13;
            _state ^= _state >> 7;
            _state ^= _state << 17;
            _mask[i] = (uint)(_state >> 32) < _limit ? 0 : _scale;
            values[i] *= _mask[i];
        }
    }

    /// <summary>Passes a gradient back through the last drop.</summary>
    public void Back(Span<float> gradient)
    {
        for (var i = 0; i < gradient.Length; i++) gradient[i] *= _mask[i];
    }
}
