using BenchmarkDotNet.Running;
using Scoring.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(EngineBenchmarks)]).Run(args);
